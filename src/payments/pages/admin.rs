//! The staff's pages about money.

use askama::Template;
use serde::Deserialize;

use crate::base::{Currency, Money};
use crate::payments::model::{Account, PaymentStatus};
use crate::payments::queries::{Detail, Filter, MessageLine, PaymentLine, RefundLine};
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// All payments, and whether the money adds up.
#[derive(Template)]
#[template(path = "payments/admin/index.html")]
pub struct IndexPage {
    pub layout: Layout,
    pub filter: Filter,
    pub paging: Paging,
    pub payments: Vec<PaymentLine>,
    pub totals: Vec<(Account, Money)>,
    pub messages: Vec<MessageLine>,
    pub refunds: Vec<RefundLine>,
}

/// The sums of one currency, as people ask for them.
pub struct Totals {
    pub with_provider: Money,
    pub owed_to_coaches: Money,
    pub fees: Money,
    /// Refunds, disputes, payouts on their way, and money no booking took.
    pub on_its_way: Money,
    pub difference: Money,
}

impl IndexPage {
    pub fn workspace_page(&self) -> &'static str {
        "payments"
    }

    /// One set of sums for each currency.
    pub fn sums(&self) -> Vec<Totals> {
        let mut currencies: Vec<Currency> = Vec::new();
        for (_, amount) in &self.totals {
            if !currencies.contains(&amount.currency()) {
                currencies.push(amount.currency());
            }
        }
        currencies.into_iter().map(|currency| self.sums_in(currency)).collect()
    }

    /// Whether every movement balances, as it must.
    pub fn adds_up(&self) -> bool {
        self.sums().iter().all(|sums| sums.difference.is_zero())
    }

    fn sums_in(&self, currency: Currency) -> Totals {
        let of = |wanted: &[Account]| {
            let minor = self
                .totals
                .iter()
                .filter(|(account, amount)| {
                    amount.currency() == currency && wanted.contains(account)
                })
                .map(|(_, amount)| amount.minor())
                .sum();
            Money::new(minor, currency)
        };
        let clearing = of(&[Account::ProviderClearing]);
        Totals {
            with_provider: Money::new(-clearing.minor(), currency),
            owed_to_coaches: of(&[Account::CoachPayable]),
            fees: of(&[Account::PlatformFee]),
            on_its_way: of(&[
                Account::Refunds,
                Account::Disputes,
                Account::Payouts,
                Account::StudentCash,
            ]),
            difference: of(Account::ALL),
        }
    }

    /// The choices of the filter: value, label, chosen.
    pub fn statuses(&self) -> Vec<(&'static str, &'static str, bool)> {
        PaymentStatus::ALL
            .iter()
            .map(|status| (status.as_str(), status.label(), self.filter.status == Some(*status)))
            .collect()
    }

    pub fn is_filtered(&self) -> bool {
        self.filter.status.is_some() || !self.filter.text.is_empty()
    }

    fn address(&self, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(status) = self.filter.status {
            query.append_pair("status", status.as_str());
        }
        if !self.filter.text.is_empty() {
            query.append_pair("q", &self.filter.text);
        }
        query.append_pair("page", &page.to_string());
        format!("/admin/payments?{}", query.finish())
    }

    pub fn previous(&self) -> Option<String> {
        self.paging.previous().map(|page| self.address(page))
    }

    pub fn next(&self) -> Option<String> {
        self.paging.next().map(|page| self.address(page))
    }
}

/// One payment with everything that happened to it.
#[derive(Template)]
#[template(path = "payments/admin/show.html")]
pub struct ShowPage {
    pub layout: Layout,
    pub detail: Detail,
}

impl ShowPage {
    pub fn workspace_page(&self) -> &'static str {
        "payments"
    }

    pub fn can_refund(&self) -> bool {
        !self.detail.payment.left().is_zero()
            && self.detail.payment.status != PaymentStatus::Disputed
    }

    /// Whether the test provider can play the payer's bank.
    pub fn can_dispute(&self) -> bool {
        self.detail.payment.provider == "test" && self.detail.payment.status.is_paid()
    }
}

/// What staff type to refund.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RefundForm {
    pub amount: String,
    pub reason: String,
    /// Names the form as it was shown, so that sending it twice refunds once.
    pub key: String,
}

/// The form of a refund.
#[derive(Template)]
#[template(path = "payments/admin/refund.html")]
pub struct RefundPage {
    pub layout: Layout,
    pub detail: Detail,
    pub form: RefundForm,
    pub errors: FieldErrors,
}

impl RefundPage {
    pub fn workspace_page(&self) -> &'static str {
        "payments"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn hint(&self) -> String {
        let left = self.detail.payment.left();
        let msg = crate::base::Msg::new("payments-refund-hint").with("left", left);
        self.layout.reader.locale.say(&msg)
    }
}
