//! What search engines read of a public topic: schema.org's `QAPage` and `DiscussionForumPosting`.

use serde_json::{Value, json};

use super::queries::{Author, CommentRow, TopicFull, plain};

/// How many comments are described.
const MOST: usize = 20;

fn person(author: &Author) -> Value {
    json!({ "@type": "Person", "name": author.author_name })
}

fn said(kind: &str, comment: &CommentRow, canonical: &str) -> Value {
    json!({
        "@type": kind,
        "text": plain(&comment.body, 2000),
        "author": person(&comment.author),
        "dateCreated": comment.created_at.rfc3339(),
        "upvoteCount": comment.vote_count,
        "url": format!("{canonical}#c-{}", comment.id),
    })
}

/// The description as it stands in a script element of the page: no letter of it can end the element.
pub fn of(topic: &TopicFull, comments: &[CommentRow], canonical: &str) -> String {
    let row = &topic.head;
    if row.is_deleted() {
        return String::new();
    }
    let seen = || comments.iter().filter(|comment| comment.is_visible()).take(MOST);
    let value = if row.is_question() {
        let is_accepted = |comment: &CommentRow| row.accepted_id == Some(comment.id);
        let answers = || seen().filter(|comment| !comment.is_reply());
        let suggested: Vec<Value> = answers()
            .filter(|comment| !is_accepted(comment))
            .map(|comment| said("Answer", comment, canonical))
            .collect();
        let mut question = json!({
            "@type": "Question",
            "name": row.title,
            "text": plain(&topic.body, 2000),
            "author": person(&row.author),
            "dateCreated": row.created_at.rfc3339(),
            "upvoteCount": row.vote_count,
            "answerCount": row.comment_count,
            "suggestedAnswer": suggested,
        });
        let accepted = answers().find(|comment| is_accepted(comment));
        if let (Some(accepted), Some(fields)) = (accepted, question.as_object_mut()) {
            fields.insert("acceptedAnswer".to_owned(), said("Answer", accepted, canonical));
        }
        json!({ "@context": "https://schema.org", "@type": "QAPage", "mainEntity": question })
    } else {
        let comments: Vec<Value> =
            seen().map(|comment| said("Comment", comment, canonical)).collect();
        json!({
            "@context": "https://schema.org",
            "@type": "DiscussionForumPosting",
            "headline": row.title,
            "text": plain(&topic.body, 2000),
            "url": canonical,
            "author": person(&row.author),
            "datePublished": row.created_at.rfc3339(),
            "commentCount": row.comment_count,
            "comment": comments,
        })
    };
    escaped(&value.to_string())
}

/// JSON whose text cannot be taken for HTML.
fn escaped(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_element_it_stands_in() {
        let safe = escaped(&json!({ "text": "</script><script>alert(1)</script>" }).to_string());
        assert!(!safe.contains('<') && !safe.contains('>'));
        let read: Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(read["text"], "</script><script>alert(1)</script>");
    }
}
