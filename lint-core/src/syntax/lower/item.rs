//! Items.

use proc_macro2::Span;

use super::Lower;
use super::path::{anchored, ident};
use crate::base::{Name, TextRange};
use crate::syntax::ir::{
    Anchor, Attrs, ConstItem, EnumItem, Field, FieldsKind, FnItem, FnParam, ImplItem, Import, Item, ItemId, ItemKind,
    MacroRules, ModItem, Param, Path, Segment, SelfParam, StructItem, TraitItem, TypeAlias, Variant, Visibility,
};

/// What an item is besides its kind.
struct Head {
    name: Option<Name>,
    name_range: TextRange,
    vis: Visibility,
    attrs: Attrs,
    range: TextRange,
}

impl Lower<'_> {
    /// Items in order. What `extern "C" { … }` declares stands among those around it.
    pub(crate) fn items(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            match item {
                syn::Item::ForeignMod(foreign) => self.foreign(foreign, &mut out),
                _ => out.push(self.item(item)),
            }
        }
        out
    }

    /// An item into the file.
    pub(crate) fn item(&mut self, item: &syn::Item) -> ItemId {
        match item {
            syn::Item::Mod(item) => self.module(item),
            syn::Item::Use(item) => self.use_item(item),
            syn::Item::ExternCrate(item) => {
                let alias = item.rename.as_ref().map(|(_, name)| ident(name));
                let kind = ItemKind::ExternCrate { krate: ident(&item.ident), alias };
                let range = self.join(item.extern_token.span, item.semi_token.spans[0]);
                self.named(&item.ident, &item.vis, &item.attrs, range, kind)
            }
            syn::Item::Fn(item) => self.function(&item.sig, &item.vis, &item.attrs, Some(&item.block)),
            syn::Item::Struct(item) => {
                let strukt = self.strukt(&item.generics, &item.fields);
                let range = self.range(item.struct_token.span).cover(self.fields_end(&item.fields, item.ident.span()));
                let id = self.named(&item.ident, &item.vis, &item.attrs, range, ItemKind::Struct(Box::new(strukt)));
                self.derive_input(id, &item.attrs, item);
                id
            }
            syn::Item::Union(item) => {
                let fields = syn::Fields::Named(item.fields.clone());
                let strukt = self.strukt(&item.generics, &fields);
                let range = self.join(item.union_token.span, item.fields.brace_token.span.close());
                self.named(&item.ident, &item.vis, &item.attrs, range, ItemKind::Union(Box::new(strukt)))
            }
            syn::Item::Enum(item) => self.enumeration(item),
            syn::Item::Trait(item) => self.trait_item(item),
            syn::Item::TraitAlias(item) => {
                let kind =
                    ItemKind::TraitAlias { generics: self.generics(&item.generics), bounds: self.bounds(&item.bounds) };
                let range = self.join(item.trait_token.span, item.semi_token.spans[0]);
                self.named(&item.ident, &item.vis, &item.attrs, range, kind)
            }
            syn::Item::Impl(item) => self.impl_item(item),
            syn::Item::Type(item) => {
                let generics = self.generics(&item.generics);
                let ty = Some(self.ty(&item.ty));
                let alias = TypeAlias { generics, bounds: Vec::new(), ty };
                let range = self.join(item.type_token.span, item.semi_token.spans[0]);
                self.named(&item.ident, &item.vis, &item.attrs, range, ItemKind::TypeAlias(Box::new(alias)))
            }
            syn::Item::Const(item) => {
                let kind = self.constant(Some(&item.ty), Some(&item.expr), false, false);
                let range = self.join(item.const_token.span, item.semi_token.spans[0]);
                self.named(&item.ident, &item.vis, &item.attrs, range, kind)
            }
            syn::Item::Static(item) => {
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let kind = self.constant(Some(&item.ty), Some(&item.expr), true, mutable);
                let range = self.join(item.static_token.span, item.semi_token.spans[0]);
                self.named(&item.ident, &item.vis, &item.attrs, range, kind)
            }
            syn::Item::Macro(item) => self.macro_item(item),
            syn::Item::Verbatim(tokens) => self.verbatim(tokens),
            _ => self.other(),
        }
    }

    fn alloc(&mut self, head: Head, kind: ItemKind) -> ItemId {
        let Head { name, name_range, vis, attrs, range } = head;
        self.ir.arena.alloc(Item { name, name_range, vis, attrs, range, kind })
    }

    fn named(
        &mut self,
        name: &syn::Ident,
        vis: &syn::Visibility,
        attrs: &[syn::Attribute],
        range: TextRange,
        kind: ItemKind,
    ) -> ItemId {
        let vis = self.visibility(vis);
        let head =
            Head { name: Some(ident(name)), name_range: self.range(name.span()), vis, attrs: self.attrs(attrs), range };
        self.alloc(head, kind)
    }

    fn unnamed(
        &mut self,
        keyword: Span,
        vis: &syn::Visibility,
        attrs: &[syn::Attribute],
        range: TextRange,
        kind: ItemKind,
    ) -> ItemId {
        let vis = self.visibility(vis);
        let head = Head { name: None, name_range: self.range(keyword), vis, attrs: self.attrs(attrs), range };
        self.alloc(head, kind)
    }

    fn other(&mut self) -> ItemId {
        let head = Head {
            name: None,
            name_range: TextRange::default(),
            vis: Visibility::Inherited,
            attrs: Attrs::default(),
            range: TextRange::default(),
        };
        self.alloc(head, ItemKind::Other)
    }

    fn visibility(&mut self, vis: &syn::Visibility) -> Visibility {
        match vis {
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(restricted) => Visibility::In(self.path(None, &restricted.path)),
            syn::Visibility::Inherited => Visibility::Inherited,
        }
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let (items, end) = match &item.content {
            Some((brace, items)) => (Some(self.items(items)), brace.span.close()),
            None => (None, item.semi.map_or(item.ident.span(), |s| s.spans[0])),
        };
        let range = self.join(item.mod_token.span, end);
        self.named(&item.ident, &item.vis, &item.attrs, range, ItemKind::Mod(ModItem { items }))
    }

    fn use_item(&mut self, item: &syn::ItemUse) -> ItemId {
        let anchor = if item.leading_colon.is_some() { Anchor::Global } else { Anchor::Plain };
        let mut imports = Vec::new();
        self.use_tree(&item.tree, &UsePrefix { anchor, segments: Vec::new(), start: None }, &mut imports);
        let range = self.join(item.use_token.span, item.semi_token.spans[0]);
        self.unnamed(item.use_token.span, &item.vis, &item.attrs, range, ItemKind::Use(imports))
    }

    fn use_tree(&mut self, tree: &syn::UseTree, prefix: &UsePrefix, out: &mut Vec<Import>) {
        match tree {
            syn::UseTree::Path(path) => {
                let next = prefix.then(ident(&path.ident), self.range(path.ident.span()));
                self.use_tree(&path.tree, &next, out);
            }
            syn::UseTree::Name(name) => self.use_leaf(&name.ident, None, prefix, out),
            syn::UseTree::Rename(rename) => self.use_leaf(&rename.ident, Some(&rename.rename), prefix, out),
            syn::UseTree::Glob(glob) => {
                let range = self.range(glob.star_token.spans[0]);
                let path = prefix.path(range);
                out.push(Import { path, alias: None, glob: true, self_only: false, range });
            }
            syn::UseTree::Group(group) => {
                for item in &group.items {
                    self.use_tree(item, prefix, out);
                }
            }
        }
    }

    fn use_leaf(&mut self, name: &syn::Ident, rename: Option<&syn::Ident>, prefix: &UsePrefix, out: &mut Vec<Import>) {
        let own = self.range(name.span());
        let range = rename.map_or(own, |r| own.cover(self.range(r.span())));
        let alias = rename.map(ident);
        let text = ident(name);
        // `use a::{self}` names `a` itself, `use crate::{self as b}` the crate.
        let is_named = !prefix.segments.is_empty() || !matches!(prefix.anchor, Anchor::Plain | Anchor::Global);
        if text == "self" && is_named {
            out.push(Import { path: prefix.path(own), alias, glob: false, self_only: true, range });
            return;
        }
        let path = prefix.then(text, own).path(own);
        out.push(Import { path, alias, glob: false, self_only: false, range });
    }

    pub(super) fn function(
        &mut self,
        sig: &syn::Signature,
        vis: &syn::Visibility,
        attrs: &[syn::Attribute],
        block: Option<&syn::Block>,
    ) -> ItemId {
        let generics = self.generics(&sig.generics);
        let mut self_param = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => self_param = Some(self.receiver(receiver)),
                syn::FnArg::Typed(typed) => {
                    let param = self.param(typed);
                    params.push(param);
                }
            }
        }
        let ret = self.return_type(&sig.output);
        let body = block.filter(|_| self.options.bodies).map(|block| {
            self.own_body(|lower| {
                for input in &sig.inputs {
                    if let syn::FnArg::Typed(typed) = input {
                        let cfg = lower.node_cfg(&typed.attrs);
                        let pat = lower.pat(&typed.pat);
                        lower.body.params.push(Param { pat, cfg });
                    }
                }
                let root = lower.block(block, crate::syntax::ir::BlockKind::Plain, None);
                lower.body.root = root;
            })
        });
        let end = match block {
            Some(block) => block.brace_token.span.close(),
            None => sig.paren_token.span.close(),
        };
        let range = self.join(sig.fn_token.span, end);
        let is_async = sig.asyncness.is_some();
        let function = FnItem { generics, self_param, params, ret, is_async, body };
        self.named(&sig.ident, vis, attrs, range, ItemKind::Fn(Box::new(function)))
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> SelfParam {
        let range = self.range(receiver.self_token.span);
        let mutable = receiver.mutability.is_some();
        match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, by_mut) => {
                SelfParam { by_ref: true, mutable: mutable || by_mut.is_some(), ty: None, range }
            }
            syn::ReceiverKind::Typed(_, ty) => SelfParam { by_ref: false, mutable, ty: Some(self.ty(ty)), range },
            _ => SelfParam { by_ref: false, mutable, ty: None, range },
        }
    }

    fn param(&mut self, typed: &syn::PatType) -> FnParam {
        let (name, first) = match &*typed.pat {
            syn::Pat::Ident(binding) => (Some(ident(&binding.ident)), self.range(binding.ident.span())),
            _ => (None, self.range(typed.colon_token.spans[0])),
        };
        let ty = self.ty(&typed.ty);
        let range = first.cover(self.type_end(ty));
        FnParam { name, ty, range, attrs: self.attrs(&typed.attrs) }
    }

    /// The place of a type, as far as its path shows it.
    fn type_end(&self, ty: crate::syntax::ir::TypeRefId) -> TextRange {
        use crate::syntax::ir::TypeRef;
        match self.type_at(ty) {
            TypeRef::Path(path) => path.range,
            TypeRef::Ref { inner, .. } | TypeRef::RawPtr { inner, .. } | TypeRef::Slice(inner) => self.type_end(*inner),
            _ => TextRange::default(),
        }
    }

    fn strukt(&mut self, generics: &syn::Generics, fields: &syn::Fields) -> StructItem {
        let generics = self.generics(generics);
        let (kind, fields) = self.fields(fields);
        StructItem { generics, kind, fields }
    }

    fn fields(&mut self, fields: &syn::Fields) -> (FieldsKind, Vec<Field>) {
        let kind = match fields {
            syn::Fields::Named(_) => FieldsKind::Named,
            syn::Fields::Unnamed(_) => FieldsKind::Tuple,
            syn::Fields::Unit => FieldsKind::Unit,
        };
        let lowered = fields.iter().enumerate().map(|(at, field)| self.field(at, field)).collect();
        (kind, lowered)
    }

    fn field(&mut self, at: usize, field: &syn::Field) -> Field {
        let vis = self.visibility(&field.vis);
        let ty = self.ty(&field.ty);
        let type_range = self.type_end(ty);
        let (name, name_range) = match &field.ident {
            Some(name) => (ident(name), self.range(name.span())),
            None => (Name::new(&at.to_string()), type_range),
        };
        let range = name_range.cover(type_range);
        Field { name, name_range, range, vis, ty, attrs: self.attrs(&field.attrs) }
    }

    fn fields_end(&self, fields: &syn::Fields, name: Span) -> TextRange {
        match fields {
            syn::Fields::Named(named) => self.range(named.brace_token.span.close()),
            syn::Fields::Unnamed(tuple) => self.range(tuple.paren_token.span.close()),
            syn::Fields::Unit => self.range(name),
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) -> ItemId {
        let generics = self.generics(&item.generics);
        let mut variants = Vec::with_capacity(item.variants.len());
        for variant in &item.variants {
            let (kind, fields) = self.fields(&variant.fields);
            let name_range = self.range(variant.ident.span());
            let attrs = self.attrs(&variant.attrs);
            variants.push(Variant { name: ident(&variant.ident), name_range, kind, fields, attrs });
        }
        let range = self.join(item.enum_token.span, item.brace_token.span.close());
        let kind = ItemKind::Enum(Box::new(EnumItem { generics, variants }));
        let id = self.named(&item.ident, &item.vis, &item.attrs, range, kind);
        self.derive_input(id, &item.attrs, item);
        id
    }

    /// Keeps what the derives of a type are given, if one of them may write functions.
    fn derive_input(&mut self, id: ItemId, attrs: &[syn::Attribute], item: &impl quote::ToTokens) {
        if attrs.iter().any(derives_more) {
            let tokens = self.tokens(&item.to_token_stream());
            self.ir.derive_inputs.push((id, tokens));
        }
    }

    fn constant(
        &mut self,
        ty: Option<&syn::Type>,
        value: Option<&syn::Expr>,
        is_static: bool,
        mutable: bool,
    ) -> ItemKind {
        let ty = ty.map(|t| self.ty(t));
        let body = value.filter(|_| self.options.bodies).map(|value| {
            self.own_body(|lower| {
                let root = lower.expr(value);
                lower.body.root = root;
            })
        });
        ItemKind::Const(Box::new(ConstItem { ty, body, is_static, mutable }))
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) -> ItemId {
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let public = syn::Visibility::Inherited;
        let mut items = Vec::with_capacity(item.items.len());
        for inner in &item.items {
            let id = match inner {
                syn::TraitItem::Fn(f) => self.function(&f.sig, &public, &f.attrs, f.default.as_ref()),
                syn::TraitItem::Type(ty) => {
                    let generics = self.generics(&ty.generics);
                    let bounds = self.bounds(&ty.bounds);
                    let default = ty.default.as_ref().map(|(_, t)| self.ty(t));
                    let alias = TypeAlias { generics, bounds, ty: default };
                    let range = self.join(ty.type_token.span, ty.semi_token.spans[0]);
                    self.named(&ty.ident, &public, &ty.attrs, range, ItemKind::TypeAlias(Box::new(alias)))
                }
                syn::TraitItem::Const(konst) => {
                    let kind = self.constant(Some(&konst.ty), konst.default.as_ref().map(|(_, e)| e), false, false);
                    let range = self.join(konst.const_token.span, konst.semi_token.spans[0]);
                    self.named(&konst.ident, &public, &konst.attrs, range, kind)
                }
                syn::TraitItem::Macro(mac) => self.macro_call_item(&mac.mac, &mac.attrs),
                syn::TraitItem::Verbatim(tokens) => self.verbatim(tokens),
                _ => continue,
            };
            items.push(id);
        }
        let range = self.join(item.trait_token.span, item.brace_token.span.close());
        let kind = ItemKind::Trait(Box::new(TraitItem { generics, supertraits, items }));
        self.named(&item.ident, &item.vis, &item.attrs, range, kind)
    }

    fn impl_item(&mut self, item: &syn::ItemImpl) -> ItemId {
        let generics = self.generics(&item.generics);
        let of_trait = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let negative = item.modifiers.polarity.is_some();
        let self_ty = self.ty(&item.self_ty);
        let mut items = Vec::with_capacity(item.items.len());
        for inner in &item.items {
            let Some(id) = self.impl_member(inner) else { continue };
            items.push(id);
        }
        let range = self.join(item.impl_token.span, item.brace_token.span.close());
        let kind = ItemKind::Impl(Box::new(ImplItem { generics, of_trait, negative, self_ty, items }));
        self.unnamed(item.impl_token.span, &syn::Visibility::Inherited, &item.attrs, range, kind)
    }

    /// An item of an impl.
    pub(crate) fn impl_member(&mut self, item: &syn::ImplItem) -> Option<ItemId> {
        Some(match item {
            syn::ImplItem::Fn(f) => self.function(&f.sig, &f.vis, &f.attrs, Some(&f.block)),
            syn::ImplItem::Type(ty) => {
                let generics = self.generics(&ty.generics);
                let value = Some(self.ty(&ty.ty));
                let alias = TypeAlias { generics, bounds: Vec::new(), ty: value };
                let range = self.join(ty.type_token.span, ty.semi_token.spans[0]);
                self.named(&ty.ident, &ty.vis, &ty.attrs, range, ItemKind::TypeAlias(Box::new(alias)))
            }
            syn::ImplItem::Const(konst) => {
                let kind = self.constant(Some(&konst.ty), Some(&konst.expr), false, false);
                let range = self.join(konst.const_token.span, konst.semi_token.spans[0]);
                self.named(&konst.ident, &konst.vis, &konst.attrs, range, kind)
            }
            syn::ImplItem::Macro(mac) => self.macro_call_item(&mac.mac, &mac.attrs),
            syn::ImplItem::Verbatim(tokens) => self.verbatim(tokens),
            _ => return None,
        })
    }

    fn macro_item(&mut self, item: &syn::ItemMacro) -> ItemId {
        match &item.ident {
            Some(name) if item.mac.path.is_ident("macro_rules") => {
                let rules = MacroRules { tokens: self.token_buffer(&item.mac.tokens), is_decl_macro: false };
                let path = self.path(None, &item.mac.path);
                let range = path.range.cover(self.range(item.mac.delimiter.span().close()));
                let kind = ItemKind::MacroRules(Box::new(rules));
                self.named(name, &syn::Visibility::Inherited, &item.attrs, range, kind)
            }
            _ => self.macro_call_item(&item.mac, &item.attrs),
        }
    }

    fn macro_call_item(&mut self, mac: &syn::Macro, attrs: &[syn::Attribute]) -> ItemId {
        let call = self.macro_call(mac);
        let range = call.range;
        let span = mac.bang_token.spans[0];
        self.unnamed(span, &syn::Visibility::Inherited, attrs, range, ItemKind::MacroCall(Box::new(call)))
    }

    /// What syn keeps as tokens: functions without a body outside of traits, constants without a value, `macro m(…) {…}`.
    fn verbatim(&mut self, tokens: &proc_macro2::TokenStream) -> ItemId {
        let parsed = syn::parse2::<Bodyless>(tokens.clone());
        match parsed {
            Ok(Bodyless::Fn(f, vis)) => self.function(&f.sig, &vis, &f.attrs, None),
            Ok(Bodyless::Const(konst, vis)) => {
                let kind = self.constant(Some(&konst.ty), None, false, false);
                let range = self.join(konst.const_token.span, konst.semi_token.spans[0]);
                self.named(&konst.ident, &vis, &konst.attrs, range, kind)
            }
            Ok(Bodyless::Type(ty, vis)) => {
                let generics = self.generics(&ty.generics);
                let bounds = self.bounds(&ty.bounds);
                let alias = TypeAlias { generics, bounds, ty: None };
                let range = self.join(ty.type_token.span, ty.semi_token.spans[0]);
                self.named(&ty.ident, &vis, &ty.attrs, range, ItemKind::TypeAlias(Box::new(alias)))
            }
            Ok(Bodyless::Macro { attrs, vis, name, tokens }) => {
                let rules = MacroRules { tokens: self.token_buffer(&tokens), is_decl_macro: true };
                let range = self.range(name.span());
                self.named(&name, &vis, &attrs, range, ItemKind::MacroRules(Box::new(rules)))
            }
            Err(_) => self.other(),
        }
    }
}

/// An item that is a signature only.
enum Bodyless {
    Fn(syn::TraitItemFn, syn::Visibility),
    Const(syn::TraitItemConst, syn::Visibility),
    Type(syn::TraitItemType, syn::Visibility),
    Macro { attrs: Vec<syn::Attribute>, vis: syn::Visibility, name: syn::Ident, tokens: proc_macro2::TokenStream },
}

impl syn::parse::Parse for Bodyless {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis: syn::Visibility = input.parse()?;
        if input.peek(syn::Token![macro]) {
            input.parse::<syn::Token![macro]>()?;
            let name = input.parse()?;
            return Ok(Self::Macro { attrs, vis, name, tokens: input.parse()? });
        }
        if input.peek(syn::Token![type]) {
            let mut ty: syn::TraitItemType = input.parse()?;
            ty.attrs.splice(0..0, attrs);
            return Ok(Self::Type(ty, vis));
        }
        let is_const = input.peek(syn::Token![const])
            && !input.peek2(syn::Token![fn])
            && !input.peek2(syn::Token![unsafe])
            && !input.peek2(syn::Token![async])
            && !input.peek2(syn::Token![extern]);
        if is_const {
            let mut konst: syn::TraitItemConst = input.parse()?;
            konst.attrs.splice(0..0, attrs);
            return Ok(Self::Const(konst, vis));
        }
        let mut f: syn::TraitItemFn = input.parse()?;
        f.attrs.splice(0..0, attrs);
        Ok(Self::Fn(f, vis))
    }
}

/// The part of a `use` tree before a leaf.
#[derive(Clone)]
struct UsePrefix {
    anchor: Anchor,
    segments: Vec<Segment>,
    start: Option<TextRange>,
}

impl UsePrefix {
    fn then(&self, name: Name, range: TextRange) -> Self {
        let mut next = self.clone();
        next.start = next.start.or(Some(range));
        match anchored(self.anchor, &name).filter(|_| self.segments.is_empty()) {
            Some(anchor) => next.anchor = anchor,
            None => next.segments.push(Segment { name, args: None, range, hygiene: crate::syntax::ir::Hygiene(0) }),
        }
        next
    }

    fn path(&self, end: TextRange) -> Path {
        let range = self.start.map_or(end, |s| s.cover(end));
        Path { anchor: self.anchor, qself: None, trait_len: 0, segments: self.segments.clone(), range }
    }
}

/// Derives that only implement a trait: nearly all there are.
const PLAIN_DERIVES: [&str; 20] = [
    "derive",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Serialize",
    "Deserialize",
    "serde",
    "PersonalData",
    "Queryable",
    "Selectable",
    "Insertable",
    "Identifiable",
    "AsChangeset",
    "FromRow",
];

/// Whether a derive of this name only implements a trait.
pub(crate) fn is_plain_derive(name: &str) -> bool {
    PLAIN_DERIVES.contains(&name)
}

/// Whether a `derive`, behind a `cfg_attr` too, names more than [`PLAIN_DERIVES`].
fn derives_more(attr: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attr.meta else { return false };
    if list.path.is_ident("derive") {
        return names_more(list.tokens.clone());
    }
    list.path.is_ident("cfg_attr") && names_derive(list.tokens.clone())
}

fn names_more(tokens: proc_macro2::TokenStream) -> bool {
    tokens
        .into_iter()
        .any(|tree| matches!(tree, proc_macro2::TokenTree::Ident(name) if PLAIN_DERIVES.iter().all(|p| name != p)))
}

/// Whether a derive behind a `cfg_attr` names more.
fn names_derive(tokens: proc_macro2::TokenStream) -> bool {
    let mut after_derive = false;
    for tree in tokens {
        match tree {
            proc_macro2::TokenTree::Ident(name) => after_derive = name == "derive",
            proc_macro2::TokenTree::Group(group) if after_derive => {
                if names_more(group.stream()) {
                    return true;
                }
                after_derive = false;
            }
            _ => after_derive = false,
        }
    }
    false
}
