//! A small mail server that does what a test says.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with each mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    Accept,
    /// 451 to the recipient: try again later.
    Defer,
    /// 550 to the recipient: there is no such person.
    Refuse,
    /// Takes the mail, then hangs up without an answer.
    HangUp,
}

/// A mail server on a port of its own.
pub struct SmtpServer {
    port: u16,
    manner: Arc<Mutex<Manner>>,
    mails: Arc<Mutex<Vec<String>>>,
}

impl SmtpServer {
    pub async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            manner: Arc::new(Mutex::new(manner)),
            mails: Arc::default(),
        };
        let (manner, mails) = (Arc::clone(&server.manner), Arc::clone(&server.mails));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&manner), Arc::clone(&mails)));
            }
        });
        server
    }

    /// The `SMTP_URL` that leads here.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}?tls=none", self.port)
    }

    pub fn becomes(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The mails whose whole text arrived, answered or not.
    pub fn mails(&self) -> Vec<String> {
        self.mails.lock().unwrap().clone()
    }
}

/// One conversation. Ends when either side hangs up.
async fn talk(
    stream: TcpStream,
    manner: Arc<Mutex<Manner>>,
    mails: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 test ready\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let manner = *manner.lock().unwrap();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let answer = match (verb.as_str(), manner) {
            ("RCPT", Manner::Defer) => "451 4.7.1 try again later",
            ("RCPT", Manner::Refuse) => "550 5.1.1 no such person",
            ("DATA", _) => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut mail = String::new();
                loop {
                    let line = lines.next_line().await.ok()??;
                    if line == "." {
                        break;
                    }
                    mail.push_str(&line);
                    mail.push('\n');
                }
                mails.lock().unwrap().push(mail);
                if manner == Manner::HangUp {
                    return None;
                }
                "250 taken"
            }
            ("QUIT", _) => "221 bye",
            _ => "250 fine",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    None
}
