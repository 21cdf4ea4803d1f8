//! Values the whole product speaks in: ids, moments, zones, money, words. No input or output.

pub mod causes;
pub mod id;
pub mod ids;
pub mod markdown;
pub mod messages;
pub mod metrics;
pub mod moment;
pub mod money;
pub mod notice;
pub mod numbers;
pub mod order;
pub mod percent;
pub mod places;
pub mod sealed;
pub mod secret;
pub mod side;
pub mod slug;
pub mod text_enum;
pub mod text_list;
pub mod windows_zones;
pub mod words;
pub mod zone;

pub use messages::Msg;
pub use moment::Moment;
pub use money::{BasisPoints, Currency, Money, MoneyError};
pub use notice::{Channel, Notice, NoticeType};
pub use numbers::Decimal;
pub use side::{By, Side};
pub use text_list::TextList;
pub use zone::Zone;
