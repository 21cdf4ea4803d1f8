//! The coach's offers.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::{Coach, Voice};
use crate::base::ids::OfferId;
use crate::base::{BasisPoints, Moment, Msg};
use crate::coaches::forms::{OfferForm, PositionForm, RateBounds};
use crate::coaches::model::{CoachError, CoachProfile, Need, Offer};
use crate::coaches::pages::{self, Guide};
use crate::coaches::{commands, queries};
use crate::db::{Conn, Db, DbError};
use crate::settings;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

const INDEX: &str = "/coach/offers";

pub async fn index(me: Coach, db: Data<Db>, layout: Layout) -> AppResult {
    let page = list(me, &db, layout).await?;
    page::ok(&page.layout, &page)
}

async fn list(me: Coach, db: &Db, layout: Layout) -> Result<pages::Offers, AppError> {
    let found = db
        .read(move |conn| -> Result<_, DbError> {
            let Some(profile) = queries::own_profile(conn, &me)? else { return Ok(None) };
            let needs = queries::needs_of(conn, &profile)?;
            Ok(Some((profile, needs, queries::own_offers(conn, &me)?)))
        })
        .await?;
    let (profile, needs, offers) = found.ok_or(AppError::NotFound)?;
    let guide = Guide::at(Guide::OFFERS, profile.status, &needs);
    Ok(pages::Offers { layout, guide, offers })
}

/// After a change in the list: the list anew where it stands, or the page with a word.
async fn listed(
    me: Coach,
    db: &Db,
    layout: Layout,
    wants: Wants,
    word: Option<&'static str>,
) -> AppResult {
    match (wants, word) {
        (Wants::Block, _) => {
            let page = list(me, db, layout).await?;
            page::ok(&page.layout, &page.as_list())
        }
        (Wants::Page, Some(word)) => Ok(told(&layout, wants, Msg::new(word))),
        (Wants::Page, None) => Ok(wants.redirect(INDEX)),
    }
}

/// What the form of an offer shows besides what was typed.
struct Known {
    profile: CoachProfile,
    needs: Vec<Need>,
    offer: Option<Offer>,
    bounds: RateBounds,
    fee: BasisPoints,
}

impl Known {
    fn load(conn: &mut Conn, me: &Coach, id: Option<OfferId>) -> Result<Option<Self>, DbError> {
        let Some(profile) = queries::own_profile(conn, me)? else { return Ok(None) };
        let offer = match id {
            Some(id) => queries::own_offer(conn, me, id)?,
            None => None,
        };
        if id.is_some() && offer.is_none() {
            return Ok(None);
        }
        Ok(Some(Self {
            needs: queries::needs_of(conn, &profile)?,
            offer,
            bounds: RateBounds::load(conn)?,
            fee: settings::fee(conn)?,
            profile,
        }))
    }

    async fn of(db: &Db, me: &Coach, id: Option<OfferId>) -> Result<Self, AppError> {
        let me = me.clone();
        let found = db.read(move |conn| Self::load(conn, &me, id)).await?;
        found.ok_or(AppError::NotFound)
    }

    fn page(self, layout: Layout, form: OfferForm, errors: FieldErrors) -> pages::EditOffer {
        pages::EditOffer {
            guide: Guide::at(Guide::OFFERS, self.profile.status, &self.needs),
            layout,
            id: self.offer.as_ref().map(|offer| offer.id),
            name: self.offer.map(|offer| offer.title).unwrap_or_default(),
            form,
            errors,
            currency: self.profile.currency,
            fee: self.fee,
        }
    }
}

pub async fn new(me: Coach, db: Data<Db>, layout: Layout) -> AppResult {
    let known = Known::of(&db, &me, None).await?;
    let form = OfferForm::new(known.profile.rate());
    let page = known.page(layout, form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

pub async fn edit(me: Coach, id: Path<OfferId>, db: Data<Db>, layout: Layout) -> AppResult {
    let known = Known::of(&db, &me, Some(id.0)).await?;
    let form = known.offer.as_ref().map(OfferForm::of).unwrap_or_default();
    let page = known.page(layout, form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

pub async fn create(
    me: Coach,
    _: Voice,
    form: Form<OfferForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    save(me, None, form.into_inner(), &db, layout, wants).await
}

pub async fn update(
    me: Coach,
    _: Voice,
    id: Path<OfferId>,
    form: Form<OfferForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    save(me, Some(id.0), form.into_inner(), &db, layout, wants).await
}

async fn save(
    me: Coach,
    id: Option<OfferId>,
    form: OfferForm,
    db: &Db,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let known = Known::of(db, &me, id).await?;
    let input = match form.parse(known.profile.currency, known.bounds) {
        Ok(input) => input,
        Err(errors) => {
            let page = known.page(layout, form, errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let title = input.title.clone();
    db.write(move |conn| commands::save_offer(conn, &me, id, &input, Moment::now())).await?;
    Ok(told(&layout, wants, Msg::new("coaches-offer-saved").with("title", title)))
}

fn told(layout: &Layout, wants: Wants, msg: Msg) -> HttpResponse {
    Flash::notice(layout.reader.locale, msg).on(wants.redirect(INDEX))
}

pub async fn update_position(
    me: Coach,
    id: Path<OfferId>,
    form: Form<PositionForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (is_up, coach) = (form.is_up()?, me.clone());
    db.write(move |conn| commands::move_offer(conn, &coach, id.0, is_up, Moment::now())).await?;
    listed(me, &db, layout, wants, None).await
}

pub async fn activate(
    me: Coach,
    id: Path<OfferId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let coach = me.clone();
    db.write(move |conn| commands::activate_offer(conn, &coach, id.0, Moment::now())).await?;
    listed(me, &db, layout, wants, Some("coaches-offer-shown")).await
}

pub async fn deactivate(
    me: Coach,
    id: Path<OfferId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let coach = me.clone();
    db.write(move |conn| commands::deactivate_offer(conn, &coach, id.0, Moment::now())).await?;
    listed(me, &db, layout, wants, Some("coaches-offer-hidden")).await
}

async fn deletion_page(
    me: &Coach,
    id: OfferId,
    db: &Db,
    layout: Layout,
    status: StatusCode,
) -> AppResult {
    let coach = me.clone();
    let found = db
        .read(move |conn| -> Result<_, DbError> {
            let Some(offer) = queries::own_offer(conn, &coach, id)? else { return Ok(None) };
            Ok(Some((offer, queries::is_booked(conn, &coach, id)?)))
        })
        .await?;
    let (offer, is_used) = found.ok_or(AppError::NotFound)?;
    let page = pages::DeleteOffer { layout, guide: None, offer, is_used };
    page::with_status(&page.layout, status, &page)
}

pub async fn confirm_deletion(
    me: Coach,
    id: Path<OfferId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    deletion_page(&me, id.0, &db, layout, StatusCode::OK).await
}

pub async fn destroy(
    me: Coach,
    id: Path<OfferId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let coach = me.clone();
    let deleted =
        db.write(move |conn| commands::delete_offer(conn, &coach, id.0, Moment::now())).await;
    match deleted {
        Ok(()) => Ok(told(&layout, wants, Msg::new("coaches-offer-deleted"))),
        Err(CoachError::OfferInUse) => {
            deletion_page(&me, id.0, &db, layout, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}
