//! What can't be personal data, whatever it is called: flags, counts, functions, and values that are looked into themselves.

use crate::input::CrateRole;
use crate::names::{AdtKind, DefMap};
use crate::types::{Ty, TyKind};

/// Names whose data may be a number.
const NUMBERS: [&str; 14] = [
    "birth", "zip", "post", "year", "phone", "mobile", "fax", "number", "account", "salary", "income", "ssn", "cvv",
    "cvc",
];

/// Addresses of machines.
const MACHINES: [&str; 6] = ["IpAddr", "Ipv4Addr", "Ipv6Addr", "SocketAddr", "SocketAddrV4", "SocketAddrV6"];

/// Whether a value of this type may be what the name says.
pub(super) fn may_hold(map: &DefMap, ty: Ty, name: &str) -> bool {
    match ty.kind() {
        TyKind::Str | TyKind::Unknown(_) | TyKind::Param(_) => true,
        TyKind::Int(_) => NUMBERS.iter().any(|word| name.contains(word)),
        TyKind::Ref(inner, _) | TyKind::Slice(inner) | TyKind::Array(inner) => may_hold(map, *inner, name),
        TyKind::Adt(adt, args) => {
            let data = &map.adts[*adt];
            let own = map.crates[map.modules[data.module].krate].role == CrateRole::Workspace;
            if MACHINES.iter().any(|m| data.name == *m) {
                return name.contains("ip") || name.contains("remote") || name.contains("client");
            }
            if own {
                // A newtype is what is in it; of anything larger the fields are looked at themselves.
                let fields: usize = data.variants.iter().map(|v| v.fields.len()).sum();
                return data.kind == AdtKind::Struct && fields == 1;
            }
            // Of `Option<bool>` the flag counts; a map is no single datum.
            !data.name.as_str().ends_with("Map") && args.iter().all(|arg| may_hold(map, *arg, name))
        }
        _ => false,
    }
}
