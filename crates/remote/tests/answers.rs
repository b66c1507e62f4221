//! What a server answers becomes what a person can do something about; and nothing that is secret is
//! ever said.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;

use draagvlak_remote::{Access, Address, Remote};
use draagvlak_sync::{Folder, FolderError};

const SECRET: &str = "zeer-geheim-wachtwoord";

/// A server that answers each request as `answer` says of its method: a whole response.
fn server(answer: impl Fn(&str) -> String + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for line in listener.incoming() {
            let Ok(mut line) = line else { continue };
            let mut reader = BufReader::new(line.try_clone().unwrap());
            let mut first = String::new();
            let _ = reader.read_line(&mut first);
            let mut length = 0;
            loop {
                let mut header = String::new();
                if reader.read_line(&mut header).unwrap_or(0) <= 2 {
                    break;
                }
                if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap_or(0);
                }
            }
            let _ = reader.take(length).read_to_end(&mut Vec::new());
            let method = first.split(' ').next().unwrap_or_default();
            let _ = line.write_all(answer(method).as_bytes());
        }
    });
    port
}

fn status(code: u16) -> String {
    format!("HTTP/1.1 {code} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

fn webdav(port: u16) -> Remote {
    let address = Address::parse(&format!("http://127.0.0.1:{port}/map/")).unwrap();
    Remote::open(&address, &Access::new("om", SECRET), "draagvlak-1").unwrap()
}

fn s3(port: u16) -> Remote {
    let address = format!("s3://emmer/map?endpoint=http://127.0.0.1:{port}");
    let address = Address::parse(&address).unwrap();
    Remote::open(&address, &Access::new("om", SECRET), "draagvlak-1").unwrap()
}

#[test]
fn what_a_server_answers_to_reading_is_named() {
    for (code, is) in [
        (401, FolderError::Denied),
        (403, FolderError::Denied),
        (404, FolderError::Missing),
        (423, FolderError::Busy(423)),
        (429, FolderError::Busy(429)),
        (500, FolderError::Busy(500)),
        (503, FolderError::Busy(503)),
    ] {
        let port = server(move |_| status(code));
        for remote in [webdav(port), s3(port)] {
            let read = remote.read("plan.json", 100);
            assert_eq!(read, Err(is.clone()), "{code}");
            assert!(!format!("{read:?}{remote:?}").contains(SECRET));
        }
    }
}

#[test]
fn what_a_server_answers_to_writing_is_named_and_what_was_half_sent_is_taken_away() {
    for (code, is) in [
        (401, FolderError::Denied),
        (403, FolderError::ReadOnly),
        (412, FolderError::Exists),
        (507, FolderError::Full),
        (502, FolderError::Busy(502)),
    ] {
        let (deleted, deletes) = std::sync::mpsc::channel();
        let port = server(move |method| match method {
            // Nothing is there; the folder above it is.
            "PROPFIND" | "HEAD" => status(404),
            "MKCOL" => status(201),
            "DELETE" => {
                let _ = deleted.send(());
                status(204)
            }
            _ => status(code),
        });
        assert_eq!(
            webdav(port).put("plan.json", b"x"),
            Err(is.clone()),
            "{code}"
        );
        deletes.recv().unwrap();
        assert_eq!(s3(port).put("plan.json", b"x"), Err(is), "{code}");
    }
}

#[test]
fn a_server_that_sends_elsewhere_is_not_followed() {
    let elsewhere = server(|_| status(500));
    let port = server(move |_| {
        format!(
            "HTTP/1.1 302 X\r\nLocation: http://127.0.0.1:{elsewhere}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
    });
    let read = webdav(port).read("plan.json", 100);
    assert!(matches!(read, Err(FolderError::Failed(_))), "{read:?}");
}

#[test]
fn a_server_that_sends_more_than_asked_for_is_cut_off() {
    let port = server(|_| {
        let body = "x".repeat(100_000);
        format!("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n{body}")
    });
    for remote in [webdav(port), s3(port)] {
        assert_eq!(remote.read("plan.json", 1_000), Err(FolderError::TooLarge));
    }
}

#[test]
fn a_file_that_breaks_off_under_way_is_no_file() {
    let port = server(|_| {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nhalf".to_owned()
    });
    for remote in [webdav(port), s3(port)] {
        assert!(remote.read("plan.json", 1_000).is_err());
    }
}

#[test]
fn a_server_that_is_not_there_cannot_be_reached() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    for remote in [webdav(port), s3(port)] {
        let listed = remote.list();
        assert!(
            matches!(listed, Err(FolderError::Unreachable(_))),
            "{listed:?}"
        );
    }
}

#[test]
fn a_path_that_leads_out_of_the_folder_is_not_asked_for() {
    let remote = webdav(1);
    for path in ["../plan.json", "a//b", "", "a/./b", "a\\b"] {
        let read = remote.read(path, 100);
        assert!(
            matches!(read, Err(FolderError::Failed(_))),
            "{path}: {read:?}"
        );
    }
}
