//! The attributes leave every item as it is.
extern crate lint_macros as privacy;

#[privacy::purpose("marketing")]
#[privacy::allow("disclosure", "PD003", reason = "a test")]
#[must_use]
const fn double(x: u8) -> u8 {
    x * 2
}

trait Mail {
    #[privacy::sink(recipient = "mailgun", purposes("marketing"), args(1))]
    fn send(&self, attempts: u32, text: &str) -> usize;

    #[privacy::guard(gives("consent", "adult"), purposes = "marketing")]
    fn may(&self) -> bool {
        true
    }
}

struct Mailer<T>(T);

#[privacy::purpose("marketing", "research")]
impl<T: Into<usize> + Copy> Mail for Mailer<T> {
    #[privacy::sink(recipient = "mailgun")]
    #[privacy::sink(recipient = "log", args = [0])]
    fn send(&self, attempts: u32, text: &str) -> usize {
        self.0.into() + attempts as usize + text.len()
    }
}

impl<T> Mailer<T> {
    #[privacy::sanitizer(gives = "clean")]
    async fn count<const N: usize, F>(_f: F, (a, _b): (u8, u8)) -> [u8; N]
    where
        F: Fn(u8, u8) -> u8,
    {
        [a; N]
    }

    #[privacy::right(access)]
    #[privacy::right(erase)]
    pub(crate) unsafe extern "C" fn export() {}
}

#[privacy::purpose("research")]
mod research {
    #[privacy::source(category = "browsing", purposes("research"))]
    pub fn client_ip() -> u32 {
        #[privacy::purpose("research")]
        fn inner() -> u32 {
            7
        }
        inner()
    }
}

#[privacy::allow("PD102", reason = "a test")]
struct Unmarked {
    email: u8,
}

#[privacy::allow("PD102", reason = "a test")]
static COUNT: u8 = 1;

#[privacy::allow("PD102", reason = "a test")]
type Alias = Unmarked;

#[privacy::allow("PD001", reason = "a test")]
macro_rules! one {
    () => {
        1
    };
}

fn main() {
    assert_eq!(double(2), 4);
    let mailer = Mailer(1u8);
    assert!(mailer.may());
    assert_eq!(mailer.send(1, "a"), 3);
    drop(Mailer::<u8>::count::<2, fn(u8, u8) -> u8>(|a, _| a, (1, 2)));
    unsafe { Mailer::<u8>::export() };
    assert_eq!(research::client_ip(), 7);
    assert_eq!(Alias { email: 1 }.email, one!());
    assert_eq!(COUNT, 1);
}
