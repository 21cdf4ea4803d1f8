//! Statements written as text, for what the query builder has no words for.

use chrono::NaiveDate;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Date, Text, Timestamp, Untyped};
use diesel::{Connection, QueryResult, QueryableByName, RunQueryDsl};

use super::{Conn, DbError};
use crate::base::Moment;

/// A value bound into a statement.
#[derive(Debug, Clone)]
pub enum Bind {
    Text(String),
    Number(i64),
    Date(NaiveDate),
    Moment(Moment),
}

/// A statement under construction and its values, which stand in it as `$1`, `$2` and so on.
#[derive(Debug, Clone, Default)]
pub struct Statement {
    pub sql: String,
    binds: Vec<Bind>,
    is_kept: bool,
}

impl Statement {
    /// A statement without values.
    pub fn plain(sql: &str) -> Self {
        Self { sql: sql.to_owned(), ..Self::default() }
    }

    /// Binds a value and gives its place: `$3`.
    pub fn bind(&mut self, value: Bind) -> String {
        self.binds.push(value);
        format!("${}", self.binds.len())
    }

    pub fn text(&mut self, value: &str) -> String {
        self.bind(Bind::Text(value.to_owned()))
    }

    /// Keeps the prepared statement with its connection, which saves parsing and planning the next time. Only for
    /// texts of which there are few: nothing is ever thrown away.
    #[must_use]
    pub fn kept(mut self, is_kept: bool) -> Self {
        self.is_kept = is_kept;
        self
    }

    /// Runs the statement and reads its rows.
    pub fn load<T>(self, conn: &mut Conn) -> Result<Vec<T>, DbError>
    where
        T: QueryableByName<<Conn as Connection>::Backend> + 'static,
    {
        Ok(RunQueryDsl::load(self, conn)?)
    }

    /// Runs the statement and says how many rows it touched.
    pub fn execute(self, conn: &mut Conn) -> Result<usize, DbError> {
        Ok(RunQueryDsl::execute(self, conn)?)
    }

    fn push_bind<'b>(
        &'b self,
        place: usize,
        out: &mut AstPass<'_, 'b, <Conn as Connection>::Backend>,
    ) -> QueryResult<()> {
        match place.checked_sub(1).and_then(|place| self.binds.get(place)) {
            Some(Bind::Text(value)) => out.push_bind_param::<Text, _>(value),
            Some(Bind::Number(value)) => out.push_bind_param::<BigInt, _>(value),
            Some(Bind::Date(value)) => out.push_bind_param::<Date, _>(value),
            Some(Bind::Moment(value)) => out.push_bind_param::<Timestamp, _>(value),
            None => Err(diesel::result::Error::QueryBuilderError(
                format!("${place} has no value").into(),
            )),
        }
    }
}

impl QueryId for Statement {
    type QueryId = ();
    // Two of them may differ: the text says which is which.
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl RunQueryDsl<Conn> for Statement {}

impl QueryFragment<<Conn as Connection>::Backend> for Statement {
    fn walk_ast<'b>(
        &'b self,
        mut out: AstPass<'_, 'b, <Conn as Connection>::Backend>,
    ) -> QueryResult<()> {
        if !self.is_kept {
            out.unsafe_to_cache_prepared();
        }
        // Each database counts the values in its own way, in the order in which they are met.
        let mut parts = self.sql.split('$');
        out.push_sql(parts.next().unwrap_or_default());
        for part in parts {
            let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
            let (place, rest) = part.split_at(end);
            self.push_bind(place.parse().unwrap_or_default(), &mut out)?;
            out.push_sql(rest);
        }
        Ok(())
    }
}
