//- /bindgen.rs crate:wasm_bindgen
pub struct JsValue;
pub trait JsCast {
    fn dyn_into<T: JsCast>(self) -> Result<T, Self>
    where
        Self: Sized;
    fn unchecked_ref<T: JsCast>(&self) -> &T;
}
impl JsCast for JsValue {}

//- /main.rs crate:main deps:wasm_bindgen
// What foreign blocks declare; under `#[wasm_bindgen]`, classes.
use wasm_bindgen::{JsCast, JsValue};

extern "C" {
    type Opaque;
    fn make(n: i32) -> *mut Opaque;
}

#[wasm_bindgen]
extern "C" {
    pub type Node;
    #[wasm_bindgen(method, getter)]
    fn text(this: &Node) -> Option<String>;

    #[wasm_bindgen(extends = Node, extends = ::main::Object, js_name = "Element")]
    pub type Element;
    #[wasm_bindgen(catch, method)]
    fn child(this: &Element, at: u32) -> Result<Node, JsValue>;
    #[wasm_bindgen(constructor)]
    fn new(name: &str) -> Result<Element, JsValue>;
    #[wasm_bindgen(static_method_of = Element)]
    fn count() -> u32;
    #[cfg(feature = "gone")]
    #[wasm_bindgen(method)]
    fn count(this: &Element) -> String;

    fn alert(text: &str) -> bool;
}

fn uses() -> Result<(), JsValue> {
    let a = make(1);
      //^ *mut Opaque
    let b = Element::new("div")?;
      //^ Element
    let c = b.child(0)?;
      //^ Node
    let d = c.text();
      //^ Option<String>
    let e = b.text();
      //^ Option<String>
    let f = Element::count();
      //^ u32
    let g = c.dyn_into::<Element>();
      //^ Result<Element, Node>
    let h = alert("x");
      //^ bool
    let i: &Element = AsRef::<JsValue>::as_ref(&b).unchecked_ref();
    let j = i.child(1);
      //^ Result<Node, JsValue>
    Ok(())
}
