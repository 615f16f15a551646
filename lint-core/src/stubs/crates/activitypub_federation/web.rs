//! `activitypub_federation::actix_web` and `::axum`: what a server answers, and how it receives activities.

pub mod actix_web {
    use crate::config::{Data, FederationMiddleware};
    use crate::traits::{Actor, Object};
    use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
    use actix_web::web::Bytes;
    use actix_web::{Error, FromRequest, HttpRequest};
    use std::future::Ready;

    #[stub::clean]
    #[stub::fresh]
    pub async fn signing_actor<A: Object + Actor>(
        request: &HttpRequest,
        body: Option<Bytes>,
        data: &Data<<A as Object>::DataType>,
    ) -> Result<A, <A as Object>::Error>;

    impl<T: Clone + 'static> FromRequest for Data<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
        #[stub::clean]
        #[stub::fresh]
        fn from_request(req: &HttpRequest, _payload: &mut Payload) -> Self::Future;
    }

    impl<S, B, T> Transform<S, ServiceRequest> for FederationMiddleware<T>
    where
        S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
        T: Clone,
    {
        type Response = ServiceResponse<B>;
        type Error = Error;
        type Transform = middleware::FederationService<S, T>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future;
    }

    pub mod middleware {
        use crate::config::FederationConfig;
        use actix_web::Error;
        use actix_web::dev::{Service, ServiceRequest, ServiceResponse};

        pub struct FederationService<S, T: Clone> {
            service: S,
            config: FederationConfig<T>,
        }

        impl<S, B, T> Service<ServiceRequest> for FederationService<S, T>
        where
            S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
            T: Clone,
        {
            type Response = ServiceResponse<B>;
            type Error = Error;
            type Future = S::Future;
            fn call(&self, req: ServiceRequest) -> Self::Future;
        }
    }

    pub mod inbox {
        use crate::config::Data;
        use crate::traits::{Activity, Actor, Object};
        use actix_web::web::Bytes;
        use actix_web::{HttpRequest, HttpResponse};
        use serde::de::DeserializeOwned;
        use std::future::Future;

        pub trait ReceiveActivityHook<A: Activity, ActorT: Object + Actor, Datatype: Clone> {
            fn hook(
                self,
                activity: &A,
                actor: &ActorT,
                data: &Data<Datatype>,
            ) -> impl Future<Output = Result<(), <A as Activity>::Error>>;
        }

        #[stub::clean]
        #[stub::fresh]
        pub async fn receive_activity<A: Activity + DeserializeOwned, ActorT: Object + Actor, Datatype: Clone>(
            request: HttpRequest,
            body: Bytes,
            data: &Data<Datatype>,
        ) -> Result<HttpResponse, <A as Activity>::Error>;
        #[stub::clean]
        #[stub::fresh]
        pub async fn receive_activity_with_hook<A: Activity + DeserializeOwned, ActorT: Object + Actor, Datatype: Clone>(
            request: HttpRequest,
            body: Bytes,
            hook: impl ReceiveActivityHook<A, ActorT, Datatype>,
            data: &Data<Datatype>,
        ) -> Result<HttpResponse, <A as Activity>::Error>;
    }

    pub mod response {
        use crate::protocol::context::WithContext;
        use actix_web::HttpResponse;
        use serde::Serialize;
        use serde_json::Value;

        pub fn create_http_response<T: Serialize>(
            data: T,
            federation_context: &Value,
        ) -> Result<HttpResponse, serde_json::Error> {
            let json = serde_json::to_string(&WithContext::new(data, federation_context.clone()))?;
            Ok(HttpResponse::Ok().body(json))
        }
    }
}

pub mod axum {
    pub mod inbox {
        use crate::config::Data;
        use crate::traits::{Activity, Actor, Object};
        use serde::de::DeserializeOwned;

        #[derive(Debug)]
        pub struct ActivityData {
            body: String,
        }

        #[stub::clean]
        pub async fn receive_activity<A: Activity + DeserializeOwned, ActorT: Object + Actor, Datatype: Clone>(
            activity_data: ActivityData,
            data: &Data<Datatype>,
        ) -> Result<(), <A as Activity>::Error>;
    }

    pub mod json {
        use serde::Serialize;

        #[derive(Debug, Clone, Copy, Default)]
        pub struct FederationJson<Json: Serialize>(pub Json);

        impl<Json: Serialize> axum::response::IntoResponse for FederationJson<Json> {
            fn into_response(self) -> axum::response::Response;
        }
    }
}
