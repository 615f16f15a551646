//! `tower`: services and layers around them.

use crate::util::{BoxCloneService, BoxService, Oneshot, Ready, ServiceFn};
use std::error::Error;
use std::future::Future;
use std::task::{Context, Poll};

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}

impl<'a, T: Layer<S> + ?Sized, S> Layer<S> for &'a T {
    type Service = <T as Layer<S>>::Service;
    fn layer(&self, inner: S) -> <&'a T as Layer<S>>::Service {
        (**self).layer(inner)
    }
}

impl<S> Layer<S> for () {
    type Service = S;
    fn layer(&self, service: S) -> <() as Layer<S>>::Service;
}

impl<S, L1: Layer<S>> Layer<S> for (L1,) {
    type Service = <L1 as Layer<S>>::Service;
    fn layer(&self, service: S) -> <(L1,) as Layer<S>>::Service {
        self.0.layer(service)
    }
}

impl<S, L1: Layer<<L2 as Layer<S>>::Service>, L2: Layer<S>> Layer<S> for (L1, L2) {
    type Service = <L1 as Layer<<L2 as Layer<S>>::Service>>::Service;
    fn layer(&self, service: S) -> <(L1, L2) as Layer<S>>::Service {
        self.0.layer(self.1.layer(service))
    }
}

impl<S, L1, L2: Layer<<L3 as Layer<S>>::Service>, L3: Layer<S>> Layer<S> for (L1, L2, L3)
where
    L1: Layer<<L2 as Layer<<L3 as Layer<S>>::Service>>::Service>,
{
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<S>>::Service>>::Service>>::Service;
    fn layer(&self, service: S) -> <(L1, L2, L3) as Layer<S>>::Service {
        self.0.layer(self.1.layer(self.2.layer(service)))
    }
}

impl<S, L1, L2, L3: Layer<<L4 as Layer<S>>::Service>, L4: Layer<S>> Layer<S> for (L1, L2, L3, L4)
where
    L1: Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<S>>::Service>>::Service>>::Service>,
    L2: Layer<<L3 as Layer<<L4 as Layer<S>>::Service>>::Service>,
{
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<S>>::Service>>::Service>>::Service>>::Service;
    fn layer(&self, service: S) -> <(L1, L2, L3, L4) as Layer<S>>::Service {
        self.0.layer(self.1.layer(self.2.layer(self.3.layer(service))))
    }
}

impl<S, L1, L2, L3, L4: Layer<<L5 as Layer<S>>::Service>, L5: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5)
where
    L1: Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>>::Service>>::Service>,
    L2: Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>>::Service>,
    L3: Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>,
{
    type Service = <L1 as Layer<
        <L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>>::Service>>::Service,
    >>::Service;
    fn layer(&self, service: S) -> <(L1, L2, L3, L4, L5) as Layer<S>>::Service {
        self.0.layer(self.1.layer(self.2.layer(self.3.layer(self.4.layer(service)))))
    }
}

impl<S, L1, L2, L3, L4, L5: Layer<<L6 as Layer<S>>::Service>, L6: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6) where L1: Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>, L2: Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>>::Service>, L3: Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>, L4: Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
    fn layer(&self, service: S) -> <(L1, L2, L3, L4, L5, L6) as Layer<S>>::Service {
        self.0.layer(self.1.layer(self.2.layer(self.3.layer(self.4.layer(self.5.layer(service))))))
    }
}

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}

impl<'a, S: Service<Request> + 'a, Request> Service<Request> for &'a mut S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), <S as Service<Request>>::Error>>;
    fn call(&mut self, request: Request) -> <S as Service<Request>>::Future;
}

impl<S: Service<Request> + ?Sized, Request> Service<Request> for Box<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), <S as Service<Request>>::Error>>;
    fn call(&mut self, request: Request) -> <S as Service<Request>>::Future;
}

pub trait ServiceExt<Request>: Service<Request> {
    fn ready(&mut self) -> Ready<'_, Self, Request>;
    fn oneshot(self, req: Request) -> Oneshot<Self, Request>;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
    where
        Self: Sized + Send + 'static,
        Self::Future: Send + 'static;
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
    where
        Self: Clone + Sized + Send + 'static,
        Self::Future: Send + 'static;
}

impl<T: Service<Request> + ?Sized, Request> ServiceExt<Request> for T {}

pub fn service_fn<T>(f: T) -> ServiceFn<T>;
pub use self::builder::ServiceBuilder;
pub type BoxError = Box<dyn Error + Send + Sync>;

pub mod builder {
    use crate::layer::util::{Identity, Stack};
    use crate::util::ServiceFn;
    use crate::{Layer, Service};

    #[derive(Clone, Debug)]
    pub struct ServiceBuilder<L> {
        l: L,
    }

    impl ServiceBuilder<Identity> {
        pub fn new() -> Self;
    }

    impl<L> ServiceBuilder<L> {
        /// What the layer does is done for whoever puts it here, and not once more where the whole is used.
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>
        where
            T: Layer<()>,
        {
            layer.layer(());
            __stacked(self, layer)
        }
        pub fn into_inner(self) -> L;
        pub fn service<S>(&self, service: S) -> L::Service
        where
            L: Layer<S>;
        pub fn service_fn<F>(self, f: F) -> L::Service
        where
            L: Layer<ServiceFn<F>>;
        pub fn check_clone(self) -> Self
        where
            Self: Clone;
        pub fn check_service_clone<S>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Clone;
        pub fn check_service<S, T, U, E>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Service<T, Response = U, Error = E>;
    }

    fn __stacked<L, T>(builder: ServiceBuilder<L>, layer: T) -> ServiceBuilder<Stack<T, L>>;

    impl Default for ServiceBuilder<Identity> {
        fn default() -> Self;
    }

    impl<S, L: Layer<S>> Layer<S> for ServiceBuilder<L> {
        type Service = <L as Layer<S>>::Service;
        fn layer(&self, inner: S) -> Self::Service;
    }
}

pub mod timeout {
    use std::time::Duration;

    #[derive(Clone, Debug)]
    pub struct TimeoutLayer;

    impl TimeoutLayer {
        pub fn new(timeout: Duration) -> Self;
    }
}

pub mod layer {

    pub use crate::Layer;

    pub mod util {
        use crate::Layer;

        #[derive(Clone, Debug, Default)]
        pub struct Identity;

        impl Identity {
            pub fn new() -> Identity;
        }

        impl<S> Layer<S> for Identity {
            type Service = S;
            fn layer(&self, inner: S) -> <Identity as Layer<S>>::Service;
        }

        #[derive(Clone, Debug)]
        pub struct Stack<Inner, Outer> {
            inner: Inner,
            outer: Outer,
        }

        impl<Inner, Outer> Stack<Inner, Outer> {
            pub fn new(inner: Inner, outer: Outer) -> Stack<Inner, Outer>;
        }

        impl<S, Inner: Layer<S>, Outer: Layer<<Inner as Layer<S>>::Service>> Layer<S> for Stack<Inner, Outer> {
            type Service = <Outer as Layer<<Inner as Layer<S>>::Service>>::Service;
            fn layer(&self, service: S) -> <Stack<Inner, Outer> as Layer<S>>::Service;
        }
    }
}

pub mod util {
    use crate::Service;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct BoxCloneService<T, U, E> {
        item: T,
        u: U,
        error: E,
    }

    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Clone + Send + 'static,
            S::Future: Send + 'static;
    }

    impl<T, U, E> Clone for BoxCloneService<T, U, E> {
        fn clone(&self) -> Self;
    }

    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), E>>;
        fn call(&mut self, request: T) -> Self::Future;
    }

    #[derive(Debug)]
    pub struct BoxService<T, U, E> {
        item: T,
        u: U,
        error: E,
    }

    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
    }

    impl<T, U, E> Service<T> for BoxService<T, U, E> {
        type Response = U;
        type Error = E;
        type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), E>>;
        fn call(&mut self, request: T) -> Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct ServiceFn<T> {
        item: T,
    }

    impl<T: FnMut(Request) -> F, F: Future<Output = Result<R, E>>, Request, R, E> Service<Request> for ServiceFn<T> {
        type Response = R;
        type Error = E;
        type Future = F;
        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), E>>;
        fn call(&mut self, req: Request) -> Self::Future;
    }

    #[derive(Debug)]
    pub struct Oneshot<S: Service<Req>, Req> {
        state: S,
        req: Req,
    }

    impl<S: Service<Req>, Req> Oneshot<S, Req> {
        pub fn new(svc: S, req: Req) -> Self;
    }

    impl<S: Service<Req>, Req> Future for Oneshot<S, Req> {
        type Output = Result<<S as Service<Req>>::Response, <S as Service<Req>>::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    #[derive(Debug)]
    pub struct Ready<'a, T, Request> {
        item: &'a T,
        request: Request,
    }

    impl<'a, T: Service<Request>, Request> Ready<'a, T, Request> {
        pub fn new(service: &'a mut T) -> Self;
    }

    impl<'a, T: Service<Request>, Request> Future for Ready<'a, T, Request> {
        type Output = Result<&'a mut T, <T as Service<Request>>::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
}
