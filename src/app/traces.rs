//! Traces: what a request or a job did and how long each part took, for OpenTelemetry.
//!
//! They go by OTLP over HTTP to where the operator says. Like the log they name routes and kinds of jobs: no address of
//! a request, which may hold a secret.

use std::time::Duration;

use opentelemetry::trace::{SpanKind, Status, TracerProvider as _};
use opentelemetry::{KeyValue, Value};
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{
    Protocol, SpanExporter as Otlp, WithExportConfig as _, WithHttpConfig as _,
};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData, SpanExporter};
use tokio::runtime::Handle;
use tracing::{Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::registry::LookupSpan;

use crate::config::Config;
use crate::http;

/// How long the collector may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The way of traces to the collector.
pub struct Traces(SdkTracerProvider);

impl Traces {
    /// Where the operator wants traces, begins to collect them. Needs an async runtime.
    pub fn start(config: &Config) -> Result<Option<Self>, String> {
        let Some(url) = &config.traces else { return Ok(None) };
        let carrier = Carrier { client: http::client(PATIENCE)?, runtime: Handle::current() };
        let otlp = Otlp::builder()
            .with_http()
            .with_http_client(carrier)
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{}/v1/traces", url.as_str().trim_end_matches('/')))
            .build()
            .map_err(|error| format!("traces cannot be sent: {error}"))?;
        let resource = Resource::builder()
            .with_service_name("guidepost")
            .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
            .build();
        let provider = SdkTracerProvider::builder()
            .with_resource(resource)
            .with_batch_exporter(Named(otlp))
            .build();
        Ok(Some(Self(provider)))
    }

    /// What listens to the program's spans and to what it logs within them.
    pub fn layer<S>(&self) -> impl Layer<S> + use<S>
    where
        S: Subscriber + for<'span> LookupSpan<'span>,
    {
        tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("guidepost"))
            .with_location(false)
            .with_threads(false)
            .with_tracked_inactivity(false)
            .with_filter(filter_fn(|about| {
                about.target().starts_with("guidepost")
                    && (about.is_span() || *about.level() <= Level::INFO)
            }))
    }

    /// Sends what waits. Not on this thread, which carries it.
    pub async fn stop(self) {
        let stopped = tokio::task::spawn_blocking(move || self.0.shutdown()).await;
        if let Ok(Err(error)) = stopped {
            tracing::warn!(%error, "the last traces could not be sent");
        }
    }
}

/// Our client under the name that the exporter knows. It sends from a thread of its own, which has no runtime.
#[derive(Debug, Clone)]
struct Carrier {
    client: reqwest::Client,
    runtime: Handle,
}

#[async_trait::async_trait]
impl HttpClient for Carrier {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let (client, request) = (self.client.clone(), request.try_into()?);
        let sent = self.runtime.spawn(async move {
            let answer = client.execute(request).await?;
            let status = answer.status();
            Ok::<_, reqwest::Error>((status, answer.bytes().await?))
        });
        let (status, body) = sent.await??;
        Ok(Response::builder().status(status).body(body)?)
    }
}

/// Gives spans the names that OpenTelemetry has for them, so that the log can keep its own.
#[derive(Debug)]
struct Named(Otlp);

impl SpanExporter for Named {
    async fn export(&self, mut batch: Vec<SpanData>) -> OTelSdkResult {
        batch.iter_mut().for_each(name);
        self.0.export(batch).await
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.0.shutdown_with_timeout(timeout)
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.0.set_resource(resource);
    }
}

/// The semantic conventions for HTTP servers and for messaging consumers, version 1.37.
fn name(span: &mut SpanData) {
    let value = |span: &SpanData, key: &str| {
        span.attributes.iter().find(|own| own.key.as_str() == key).map(|own| own.value.clone())
    };
    let text = |span: &SpanData, key: &str| {
        value(span, key).map(|value| value.as_str().into_owned()).unwrap_or_default()
    };
    match span.name.as_ref() {
        "request" => {
            span.name = format!("{} {}", text(span, "method"), text(span, "route")).into();
            span.span_kind = SpanKind::Server;
            if matches!(value(span, "status"), Some(Value::I64(500..))) {
                span.status = Status::error("");
            }
            for own in &mut span.attributes {
                let known = match own.key.as_str() {
                    "method" => "http.request.method",
                    "route" => "http.route",
                    "status" => "http.response.status_code",
                    _ => continue,
                };
                own.key = known.into();
            }
        }
        "job" => {
            span.name = format!("job {}", text(span, "kind")).into();
            span.span_kind = SpanKind::Consumer;
        }
        _ => {}
    }
}
