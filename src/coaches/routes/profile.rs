//! The profile's editor, its address, and whether it is listed.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::{Coach, Voice};
use crate::base::messages::Locale;
use crate::base::{Moment, Msg};
use crate::coaches::forms::{ProfileForm, ProfileLists, RateBounds};
use crate::coaches::model::{
    CoachError, CoachProfile, CoachStatus, MeetingProvider, Need, Offer, Topic,
};
use crate::coaches::pages::{self, Guide};
use crate::coaches::{commands, queries};
use crate::config::Config;
use crate::db::{Conn, Db, DbError};
use crate::web::forms::Query;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// Everything the editor shows besides what was typed.
struct Known {
    profile: CoachProfile,
    needs: Vec<Need>,
    lists: ProfileLists,
    bounds: RateBounds,
    topics: Vec<Topic>,
    offers: Vec<Offer>,
    better_slug: Option<String>,
    may_make_calls: bool,
}

impl Known {
    fn load(conn: &mut Conn, me: &Coach) -> Result<Option<Self>, DbError> {
        let Some(profile) = queries::own_profile(conn, me)? else { return Ok(None) };
        let slug = commands::free_slug_for(conn, me.id(), me.name())?;
        Ok(Some(Self {
            needs: queries::needs_of(conn, &profile)?,
            lists: ProfileLists {
                languages: queries::languages_of(conn, me.id())?,
                countries: queries::countries_of(conn, me.id())?,
                topics: queries::topics_of(conn, me.id())?,
            },
            bounds: RateBounds::load(conn)?,
            topics: queries::topics_for(conn, me)?,
            offers: queries::own_offers(conn, me)?,
            may_make_calls: queries::may_make_calls(conn, me)?,
            better_slug: (slug != profile.slug).then_some(slug),
            profile,
        }))
    }

    async fn of(db: &Db, me: &Coach) -> Result<Self, AppError> {
        let me = me.clone();
        let found = db.read(move |conn| Self::load(conn, &me)).await?;
        found.ok_or(AppError::NotFound)
    }

    fn page(
        self,
        (layout, config): (Layout, &Config),
        form: ProfileForm,
        errors: FieldErrors,
    ) -> pages::EditProfile {
        pages::EditProfile {
            guide: Guide::at(Guide::PROFILE, self.profile.status, &self.needs),
            layout,
            profile: self.profile,
            form,
            errors,
            bounds: self.bounds,
            topics: self.topics,
            offers: self.offers,
            has_zoom: config.zoom.is_some(),
            has_meet: config.google_calendar.is_some(),
            better_slug: self.better_slug,
        }
    }
}

pub async fn edit(me: Coach, db: Data<Db>, config: Data<Config>, layout: Layout) -> AppResult {
    let known = Known::of(&db, &me).await?;
    let form = ProfileForm::of(&known.profile, &known.lists, layout.reader.locale);
    let page = known.page((layout, &config), form, FieldErrors::default());
    page::ok(&page.layout, &page)
}

/// The card as it would be with what is typed; nothing is saved.
pub async fn preview(
    me: Coach,
    form: Query<ProfileForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if wants == Wants::Page {
        return Ok(wants.redirect("/coach/profile"));
    }
    let known = Known::of(&db, &me).await?;
    let page = known.page((layout, &config), form.0, FieldErrors::default());
    page::ok(&page.layout, &page.as_preview())
}

pub async fn update(
    me: Coach,
    _: Voice,
    form: Form<ProfileForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    let known = Known::of(&db, &me).await?;
    let status = known.profile.status;
    // Only a draft may be left half written; others are looked at.
    let is_later = !form.later.is_empty() && status == CoachStatus::Draft;
    let locale = layout.reader.locale;
    let mut input = match form.parse(known.bounds, &known.topics, locale, !is_later) {
        Ok(input) => input,
        Err(errors) => return refused(known, (layout, &config), form, errors),
    };
    if input.meeting_provider == MeetingProvider::Zoom && config.zoom.is_none() {
        let errors = FieldErrors::one("meeting_provider", "coaches-meeting-zoom-off");
        return refused(known, (layout, &config), form, errors);
    }
    let is_meet = input.meeting_provider == MeetingProvider::GoogleMeet;
    if is_meet && config.google_calendar.is_none() {
        let errors = FieldErrors::one("meeting_provider", "meet-off");
        return refused(known, (layout, &config), form, errors);
    }
    // It is chosen once Google gave the right, for which the next page asks.
    let needs_right = is_meet && !known.may_make_calls;
    if needs_right {
        input.meeting_provider = match known.profile.meeting_provider {
            MeetingProvider::OwnLink if !input.meeting_link.is_empty() => MeetingProvider::OwnLink,
            MeetingProvider::Zoom => MeetingProvider::Zoom,
            _ => MeetingProvider::Jitsi,
        };
    }
    let saved =
        db.write(move |conn| commands::save_profile(conn, &me, &input, Moment::now())).await;
    match saved {
        Ok(()) if needs_right => Ok(Flash::notice(locale, "coaches-profile-saved")
            .on(wants.redirect("/coach/calendars/calls"))),
        Ok(()) => Ok(go_on(locale, status, is_later, wants)),
        Err(CoachError::PricedOffers) => {
            let errors = FieldErrors::one("currency", Msg::new("coaches-error-priced-offers"));
            refused(known, (layout, &config), form, errors)
        }
        Err(error) => Err(error.into()),
    }
}

fn refused(
    known: Known,
    layout: (Layout, &Config),
    form: ProfileForm,
    errors: FieldErrors,
) -> AppResult {
    let page = known.page(layout, form, errors);
    page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn go_on(
    locale: Locale,
    status: CoachStatus,
    is_later: bool,
    wants: Wants,
) -> actix_web::HttpResponse {
    let is_on_the_way = status == CoachStatus::Draft && !is_later;
    let to = if is_on_the_way { "/coach/offers" } else { "/coach/profile" };
    Flash::notice(locale, "coaches-profile-saved").on(wants.redirect(to))
}

pub async fn update_address(me: Coach, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    let slug = db.write(move |conn| commands::take_slug_of_name(conn, &me, Moment::now())).await?;
    let msg = Msg::new("coaches-address-changed").with("path", format!("/coaches/{slug}"));
    Ok(Flash::notice(layout.reader.locale, msg).on(wants.redirect("/coach/profile")))
}

pub async fn pause(me: Coach, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    db.write(move |conn| commands::pause(conn, &me, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, "coaches-paused");
    Ok(flash.on(wants.redirect("/coach/profile")))
}

pub async fn publish(me: Coach, db: Data<Db>, layout: Layout, wants: Wants) -> AppResult {
    db.write(move |conn| commands::resume(conn, &me, Moment::now())).await?;
    let flash = Flash::notice(layout.reader.locale, "coaches-resumed");
    Ok(flash.on(wants.redirect("/coach/profile")))
}
