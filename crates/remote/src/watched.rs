//! The line to the server, which remembers how the server answered last.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use http::{Request, Response};
use opendal::{Buffer, HttpBody, HttpTransport};
use opendal_http_transport_reqwest::ReqwestTransport;

/// The status the server answered with last; 0 when none came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Last(Arc<AtomicU16>);

impl Last {
    pub(crate) fn status(&self) -> u16 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn clear(&self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// A line that remembers the last answer: the errors above it do not tell them all apart.
pub(crate) struct Watched {
    pub(crate) line: ReqwestTransport,
    pub(crate) last: Last,
}

impl HttpTransport for Watched {
    async fn fetch(&self, request: Request<Buffer>) -> opendal::Result<Response<HttpBody>> {
        self.last.clear();
        let response = self.line.fetch(request).await?;
        self.last
            .0
            .store(response.status().as_u16(), Ordering::Relaxed);
        Ok(response)
    }
}
