//! The tables both databases have. A test compares this file with each of them.

diesel::table! {
    users (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        password_hash -> Nullable<Text>,
        zone -> Text,
        locale -> Text,
        hour_cycle -> Text,
        photo -> Nullable<Text>,
        phone -> Nullable<Text>,
        status -> Text,
        suspended_reason -> Nullable<Text>,
        silenced_until -> Nullable<Timestamp>,
        email_verified_at -> Nullable<Timestamp>,
        last_sign_in_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    user_words (word, user_id) {
        word -> Text,
        user_id -> Text,
    }
}

diesel::table! {
    user_roles (user_id, role) {
        user_id -> Text,
        role -> Text,
        granted_at -> Timestamp,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        key_hash -> Text,
        user_id -> Nullable<Text>,
        state -> Text,
        user_agent -> Text,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    email_tokens (id) {
        id -> Text,
        user_id -> Text,
        purpose -> Text,
        next_path -> Nullable<Text>,
        new_email -> Nullable<Text>,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    sign_in_attempts (id) {
        id -> Text,
        email -> Text,
        address -> Text,
        succeeded -> Bool,
        attempted_at -> Timestamp,
    }
}

diesel::table! {
    known_devices (id) {
        id -> Text,
        user_id -> Text,
        token_hash -> Text,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
        user_agent -> Text,
    }
}

diesel::table! {
    totp_keys (user_id) {
        user_id -> Text,
        sealed_secret -> Text,
        confirmed_at -> Nullable<Timestamp>,
        last_step -> Nullable<BigInt>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    recovery_codes (user_id, code_hash) {
        user_id -> Text,
        code_hash -> Text,
        used_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    passkeys (id) {
        id -> Text,
        user_id -> Text,
        credential_id -> Text,
        name -> Text,
        credential -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    api_tokens (id) {
        id -> Text,
        user_id -> Text,
        name -> Text,
        prefix -> Text,
        token_hash -> Text,
        scopes -> Text,
        expires_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    openid_identities (id) {
        id -> Text,
        user_id -> Text,
        issuer -> Text,
        subject -> Text,
        email -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    account_deletions (user_id) {
        user_id -> Text,
        asked_at -> Timestamp,
        due_at -> Timestamp,
    }
}

diesel::table! {
    data_exports (id) {
        id -> Text,
        user_id -> Text,
        body -> Nullable<Text>,
        asked_at -> Timestamp,
        ready_at -> Nullable<Timestamp>,
        expires_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
        updated_by -> Nullable<Text>,
        updated_at -> Timestamp,
        is_public -> Nullable<Bool>,
    }
}

diesel::table! {
    audit_log (id) {
        id -> Text,
        actor_id -> Nullable<Text>,
        action -> Text,
        entity_type -> Text,
        entity_id -> Text,
        reason -> Text,
        recorded_at -> Timestamp,
    }
}

diesel::table! {
    announcements (id) {
        id -> Text,
        title -> Text,
        body -> Text,
        audience -> Text,
        status -> Text,
        request_key -> Text,
        made_by -> Text,
        send_at -> Timestamp,
        told -> BigInt,
        last_told -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    setting_changes (id) {
        id -> Text,
        key -> Text,
        what -> Text,
        old_value -> Text,
        new_value -> Text,
        changed_by -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    audit_links (number) {
        number -> BigInt,
        entry_id -> Text,
        hash -> Text,
    }
}

diesel::table! {
    daily_figures (kind, day, dimension) {
        day -> Date,
        kind -> Text,
        dimension -> Text,
        value -> BigInt,
    }
}

diesel::table! {
    finished_days (day) {
        day -> Date,
        is_stale -> Bool,
    }
}

diesel::table! {
    active_people (day, user_id) {
        day -> Date,
        user_id -> Text,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        fact -> Text,
        recorded_at -> Timestamp,
        dispatched_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    jobs (id) {
        id -> Text,
        unique_key -> Text,
        kind -> Text,
        payload -> Text,
        status -> Text,
        attempts -> Integer,
        run_at -> Timestamp,
        leased_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    deliveries (key, channel) {
        key -> Text,
        channel -> Text,
        user_id -> Nullable<Text>,
        booking_id -> Nullable<Text>,
        kind -> Text,
        address -> Text,
        reference -> Text,
        outcome -> Text,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    notifications (id) {
        id -> Text,
        user_id -> Text,
        key -> Text,
        notice_type -> Text,
        title -> Text,
        brief -> Text,
        path -> Text,
        created_at -> Timestamp,
        read_at -> Nullable<Timestamp>,
        archived_at -> Nullable<Timestamp>,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    notification_choices (user_id, notice_type, channel) {
        user_id -> Text,
        notice_type -> Text,
        channel -> Text,
        choice -> Text,
    }
}

diesel::table! {
    notification_times (user_id) {
        user_id -> Text,
        quiet_from -> Nullable<Integer>,
        quiet_to -> Nullable<Integer>,
        digest_at -> Integer,
        digest_days -> Text,
    }
}

diesel::table! {
    digest_items (key) {
        key -> Text,
        user_id -> Text,
        title -> Text,
        brief -> Text,
        path -> Text,
        created_at -> Timestamp,
        due_at -> Timestamp,
    }
}

diesel::table! {
    push_subscriptions (id) {
        id -> Text,
        user_id -> Text,
        endpoint -> Text,
        p256dh -> Text,
        auth -> Text,
        user_agent -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    phones (user_id) {
        user_id -> Text,
        number -> Text,
        code_hash -> Nullable<Text>,
        code_expires_at -> Nullable<Timestamp>,
        attempts -> Integer,
        confirmed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    files (id) {
        id -> Text,
        owner_id -> Text,
        purpose -> Text,
        content_type -> Text,
        bytes -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    resources (id) {
        id -> Text,
        slug -> Text,
        author_id -> Text,
        status -> Text,
        visibility -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        body_html -> Text,
        prose_version -> Integer,
        topic -> Nullable<Text>,
        language -> Text,
        level -> Text,
        minutes -> Integer,
        bookmark_count -> Integer,
        published_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        kind -> Text,
        skill -> Text,
        video -> Nullable<Text>,
        file_id -> Nullable<Text>,
    }
}

diesel::table! {
    resource_files (file_id) {
        file_id -> Text,
        resource_id -> Text,
        name -> Text,
    }
}

diesel::table! {
    resource_versions (id) {
        id -> Text,
        resource_id -> Text,
        editor_id -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        tags -> Text,
        topic -> Nullable<Text>,
        skill -> Text,
        language -> Text,
        level -> Text,
        minutes -> Integer,
        video -> Nullable<Text>,
        file_id -> Nullable<Text>,
        replaced_at -> Timestamp,
    }
}

diesel::table! {
    resource_topics (resource_id) {
        resource_id -> Text,
        topic_id -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    resource_tags (resource_id, tag) {
        resource_id -> Text,
        tag -> Text,
        position -> Integer,
    }
}

diesel::table! {
    resource_words (word, resource_id) {
        word -> Text,
        resource_id -> Text,
    }
}

diesel::table! {
    bookmarks (user_id, resource_id) {
        user_id -> Text,
        resource_id -> Text,
        created_at -> Timestamp,
        note -> Text,
        folder_id -> Nullable<Text>,
    }
}

diesel::table! {
    bookmark_folders (id) {
        id -> Text,
        user_id -> Text,
        name -> Text,
        created_at -> Timestamp,
        folded -> Text,
    }
}

diesel::table! {
    finished_resources (user_id, resource_id) {
        user_id -> Text,
        resource_id -> Text,
        finished_at -> Timestamp,
    }
}

diesel::table! {
    pictures (file_id) {
        file_id -> Text,
        owner_id -> Text,
        width -> Integer,
        height -> Integer,
        created_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    topics (slug) {
        slug -> Text,
        name -> Text,
        blurb -> Text,
        icon -> Text,
        position -> Integer,
        is_retired -> Bool,
    }
}

diesel::table! {
    student_profiles (user_id) {
        user_id -> Text,
        goals -> Text,
        level -> Text,
        commitment -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    coach_profiles (user_id) {
        user_id -> Text,
        slug -> Text,
        status -> Text,
        title -> Text,
        headline -> Text,
        bio -> Text,
        bio_html -> Text,
        style -> Text,
        style_html -> Text,
        specialties -> Text,
        past_companies -> Text,
        certifications -> Text,
        experience_years -> Integer,
        location -> Text,
        country -> Text,
        website -> Text,
        linkedin -> Text,
        intro_video -> Text,
        hourly_rate_minor -> BigInt,
        currency -> Text,
        refundable_hours -> Integer,
        refund_basis_points -> Integer,
        meeting_provider -> Text,
        meeting_link -> Text,
        review_note -> Text,
        submitted_at -> Nullable<Timestamp>,
        approved_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        prose_version -> Integer,
    }
}

diesel::table! {
    coach_stats (coach_id) {
        coach_id -> Text,
        is_listed -> Bool,
        rating_hundredths -> Nullable<Integer>,
        review_count -> Integer,
        session_count -> Integer,
        response_minutes -> Nullable<Integer>,
        from_price_minor -> Nullable<BigInt>,
        has_free_intro -> Bool,
        next_free_at -> Nullable<Timestamp>,
        free_days_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    coach_slugs (slug) {
        slug -> Text,
        coach_id -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    coach_topics (coach_id, topic) {
        coach_id -> Text,
        topic -> Text,
    }
}

diesel::table! {
    coach_languages (coach_id, language) {
        coach_id -> Text,
        language -> Text,
        position -> Integer,
    }
}

diesel::table! {
    coach_countries (coach_id, country) {
        coach_id -> Text,
        country -> Text,
    }
}

diesel::table! {
    offers (id) {
        id -> Text,
        coach_id -> Text,
        title -> Text,
        minutes -> Integer,
        price_minor -> BigInt,
        currency -> Text,
        description -> Text,
        questions -> Text,
        needs_approval -> Bool,
        is_active -> Bool,
        position -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    saved_coaches (user_id, coach_id) {
        user_id -> Text,
        coach_id -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    availability_settings (coach_id) {
        coach_id -> Text,
        zone -> Text,
        notice_minutes -> Integer,
        advance_days -> Integer,
        buffer_minutes -> Integer,
        daily_limit -> Nullable<Integer>,
        step_minutes -> Integer,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    schedules (id) {
        id -> Text,
        coach_id -> Text,
        kind -> Text,
        name -> Text,
        valid_from -> Nullable<Date>,
        valid_to -> Nullable<Date>,
        is_active -> Bool,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    schedule_hours (id) {
        id -> Text,
        schedule_id -> Text,
        weekday -> Nullable<Integer>,
        nth -> Nullable<Integer>,
        month_day -> Nullable<Integer>,
        on_date -> Nullable<Date>,
        from_minute -> Integer,
        to_minute -> Integer,
    }
}

diesel::table! {
    schedule_breaks (id) {
        id -> Text,
        coach_id -> Text,
        weekday -> Integer,
        from_minute -> Integer,
        to_minute -> Integer,
    }
}

diesel::table! {
    date_exceptions (id) {
        id -> Text,
        coach_id -> Text,
        on_date -> Date,
        from_minute -> Integer,
        to_minute -> Integer,
    }
}

diesel::table! {
    days_off (id) {
        id -> Text,
        coach_id -> Text,
        from_on -> Date,
        to_on -> Date,
        reason -> Text,
    }
}

diesel::table! {
    holiday_sets (coach_id) {
        coach_id -> Text,
        country -> Text,
        region -> Text,
        chosen_at -> Timestamp,
    }
}

diesel::table! {
    worked_holidays (coach_id, on_date) {
        coach_id -> Text,
        on_date -> Date,
    }
}

diesel::table! {
    travels (id) {
        id -> Text,
        coach_id -> Text,
        from_on -> Date,
        to_on -> Date,
        zone -> Text,
    }
}

diesel::table! {
    slots (id) {
        id -> Text,
        coach_id -> Text,
        status -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        occupied_until -> Timestamp,
        held_until -> Nullable<Timestamp>,
        reason -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    free_days (coach_id, day) {
        coach_id -> Text,
        day -> Date,
        half_hours -> BigInt,
    }
}

diesel::table! {
    bookings (id) {
        id -> Text,
        reference -> Text,
        slot_id -> Text,
        student_id -> Text,
        coach_id -> Text,
        offer_id -> Text,
        status -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        title -> Text,
        minutes -> Integer,
        price_minor -> BigInt,
        currency -> Text,
        fee_basis_points -> Integer,
        refundable_hours -> Integer,
        refund_basis_points -> Integer,
        needs_approval -> Bool,
        due_at -> Nullable<Timestamp>,
        message -> Text,
        answers -> Text,
        student_zone -> Text,
        coach_zone -> Text,
        moves -> Integer,
        sequence -> Integer,
        cancelled_by -> Nullable<Text>,
        no_show_by -> Nullable<Text>,
        shared_notes -> Text,
        request_key -> Text,
        confirmed_at -> Nullable<Timestamp>,
        finished_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    booking_steps (id) {
        id -> Text,
        booking_id -> Text,
        step -> Text,
        from_status -> Nullable<Text>,
        to_status -> Text,
        by_role -> Text,
        by_user -> Nullable<Text>,
        reason -> Text,
        starts_at -> Timestamp,
        taken_at -> Timestamp,
    }
}

diesel::table! {
    asked_moves (day_off_id, booking_id) {
        day_off_id -> Text,
        booking_id -> Text,
        starts_at -> Timestamp,
        asked_at -> Timestamp,
    }
}

diesel::table! {
    booking_notes (booking_id, author_id) {
        booking_id -> Text,
        author_id -> Text,
        body -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    move_proposals (id) {
        id -> Text,
        booking_id -> Text,
        status -> Text,
        asked_by -> Text,
        asked_by_user -> Nullable<Text>,
        from_at -> Timestamp,
        to_at -> Timestamp,
        reason -> Text,
        expires_at -> Timestamp,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    booking_series (id) {
        id -> Text,
        student_id -> Text,
        coach_id -> Text,
        offer_id -> Text,
        every_weeks -> Integer,
        request_key -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    series_bookings (booking_id) {
        booking_id -> Text,
        series_id -> Text,
        place -> Integer,
    }
}

diesel::table! {
    waits (id) {
        id -> Text,
        student_id -> Text,
        coach_id -> Text,
        offer_id -> Text,
        day -> Date,
        zone -> Text,
        part -> Text,
        status -> Text,
        ends_at -> Timestamp,
        slot_id -> Nullable<Text>,
        starts_at -> Nullable<Timestamp>,
        offered_until -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    reminder_plans (coach_id) {
        coach_id -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    coach_reminders (coach_id, minutes) {
        coach_id -> Text,
        minutes -> Integer,
        words -> Text,
    }
}

diesel::table! {
    booking_files (file_id) {
        file_id -> Text,
        booking_id -> Text,
        name -> Text,
        added_by -> Text,
        added_at -> Timestamp,
    }
}

diesel::table! {
    embed_sites (coach_id, origin) {
        coach_id -> Text,
        origin -> Text,
    }
}

diesel::table! {
    no_show_claims (id) {
        id -> Text,
        booking_id -> Text,
        status -> Text,
        by_side -> Text,
        words -> Text,
        answer -> Text,
        verdict -> Nullable<Text>,
        reason -> Text,
        decided_by -> Nullable<Text>,
        made_at -> Timestamp,
        answer_by -> Timestamp,
        answered_at -> Nullable<Timestamp>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    meetings (booking_id) {
        booking_id -> Text,
        provider -> Text,
        join_url -> Text,
        created_at -> Timestamp,
        status -> Text,
        started_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    conferences (booking_id) {
        booking_id -> Text,
        provider -> Text,
        status -> Text,
        remote_id -> Nullable<Text>,
        host_id -> Text,
        starts_at -> Nullable<Timestamp>,
        tries -> Integer,
        problem -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    recordings (id) {
        id -> Text,
        booking_id -> Text,
        source -> Text,
        remote_id -> Text,
        address -> Text,
        passcode -> Text,
        started_at -> Timestamp,
        minutes -> Nullable<Integer>,
        bytes -> Nullable<BigInt>,
        expires_at -> Timestamp,
        created_at -> Timestamp,
    }
}

diesel::table! {
    meeting_steps (id) {
        id -> Text,
        booking_id -> Text,
        step -> Text,
        from_status -> Text,
        to_status -> Text,
        by_role -> Text,
        by_user -> Nullable<Text>,
        taken_at -> Timestamp,
    }
}

diesel::table! {
    attendances (id) {
        id -> Text,
        booking_id -> Text,
        side -> Text,
        source -> Text,
        reference -> Text,
        joined_at -> Timestamp,
        left_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    calendar_feeds (id) {
        id -> Text,
        user_id -> Text,
        token_hash -> Text,
        with_names -> Bool,
        with_links -> Bool,
        last_fetched_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    calendar_sources (id) {
        id -> Text,
        coach_id -> Text,
        kind -> Text,
        name -> Text,
        host -> Text,
        secret -> Text,
        shows_titles -> Bool,
        makes_calls -> Bool,
        version -> Text,
        covers_until -> Nullable<Timestamp>,
        covers_zone -> Text,
        skipped -> Integer,
        read_at -> Nullable<Timestamp>,
        tried_at -> Nullable<Timestamp>,
        problem -> Nullable<Text>,
        failures -> Integer,
        next_read_at -> Timestamp,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    source_calendars (id) {
        id -> Text,
        source_id -> Text,
        remote_id -> Text,
        name -> Text,
        is_busy -> Bool,
    }
}

diesel::table! {
    busy_times (id) {
        id -> Text,
        source_id -> Text,
        coach_id -> Text,
        starts_at -> Timestamp,
        ends_at -> Timestamp,
        title -> Text,
    }
}

diesel::table! {
    payments (id) {
        id -> Text,
        booking_id -> Text,
        payer_id -> Text,
        payee_id -> Text,
        status -> Text,
        amount_minor -> BigInt,
        fee_minor -> BigInt,
        refunded_minor -> BigInt,
        is_kept -> Bool,
        currency -> Text,
        provider -> Text,
        provider_ref -> Nullable<Text>,
        checkout_url -> Nullable<Text>,
        method -> Nullable<Text>,
        failure -> Nullable<Text>,
        receipt_number -> Nullable<Text>,
        idempotency_key -> Text,
        succeeded_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    payment_steps (id) {
        id -> Text,
        payment_id -> Text,
        from_status -> Nullable<Text>,
        to_status -> Text,
        reason -> Text,
        by_user -> Nullable<Text>,
        taken_at -> Timestamp,
    }
}

diesel::table! {
    refunds (id) {
        id -> Text,
        payment_id -> Text,
        status -> Text,
        amount_minor -> BigInt,
        currency -> Text,
        cause -> Text,
        reason -> Text,
        provider_ref -> Nullable<Text>,
        idempotency_key -> Text,
        requested_by -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    disputes (id) {
        id -> Text,
        payment_id -> Text,
        status -> Text,
        amount_minor -> BigInt,
        currency -> Text,
        provider_ref -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    payouts (id) {
        id -> Text,
        coach_id -> Text,
        status -> Text,
        amount_minor -> BigInt,
        currency -> Text,
        provider -> Text,
        provider_ref -> Nullable<Text>,
        idempotency_key -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    ledger_transactions (id) {
        id -> Text,
        kind -> Text,
        source -> Text,
        payment_id -> Nullable<Text>,
        payout_id -> Nullable<Text>,
        posted_at -> Timestamp,
    }
}

diesel::table! {
    ledger_entries (id) {
        id -> Text,
        transaction_id -> Text,
        account -> Text,
        owner_id -> Nullable<Text>,
        amount_minor -> BigInt,
        currency -> Text,
        posted_at -> Timestamp,
    }
}

diesel::table! {
    provider_messages (id) {
        id -> Text,
        provider -> Text,
        event_id -> Text,
        payment_id -> Nullable<Text>,
        kind -> Text,
        outcome -> Text,
        detail -> Text,
        body -> Text,
        received_at -> Timestamp,
    }
}

diesel::table! {
    test_checkouts (id) {
        id -> Text,
        state -> Text,
        client_reference -> Text,
        amount_minor -> BigInt,
        currency -> Text,
        description -> Text,
        return_url -> Text,
        cancel_url -> Text,
        idempotency_key -> Text,
        expires_at -> Timestamp,
        created_at -> Timestamp,
    }
}

diesel::table! {
    test_refunds (id) {
        id -> Text,
        checkout_id -> Text,
        client_reference -> Text,
        amount_minor -> BigInt,
        idempotency_key -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    test_events (id) {
        id -> Text,
        kind -> Text,
        subject -> Text,
        body -> Text,
        due_at -> Timestamp,
        delivered_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    reviews (id) {
        id -> Text,
        booking_id -> Text,
        student_id -> Text,
        coach_id -> Text,
        status -> Text,
        rating -> Integer,
        professionalism -> Integer,
        expertise -> Integer,
        communication -> Integer,
        value_for_money -> Integer,
        body -> Text,
        answer -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    private_feedback (id) {
        id -> Text,
        booking_id -> Text,
        author_id -> Text,
        about_id -> Text,
        rating -> Integer,
        body -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    forum_members (user_id) {
        user_id -> Text,
        handle -> Text,
        joined_at -> Timestamp,
        approved_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    forum_categories (slug) {
        slug -> Text,
        name -> Text,
        blurb -> Text,
        icon -> Text,
        position -> Integer,
    }
}

diesel::table! {
    forum_topics (id) {
        id -> Text,
        short -> Text,
        slug -> Text,
        kind -> Text,
        visibility -> Text,
        status -> Text,
        author_id -> Text,
        category -> Text,
        title -> Text,
        body -> Text,
        html -> Text,
        renderer -> Integer,
        tags -> Text,
        comment_count -> Integer,
        vote_count -> Integer,
        accepted_id -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
        active_at -> Timestamp,
    }
}

diesel::table! {
    forum_topic_tags (topic_id, tag) {
        topic_id -> Text,
        tag -> Text,
    }
}

diesel::table! {
    forum_readers (topic_id, user_id) {
        topic_id -> Text,
        user_id -> Text,
    }
}

diesel::table! {
    forum_comments (id) {
        id -> Text,
        topic_id -> Text,
        root_id -> Text,
        status -> Text,
        author_id -> Text,
        body -> Text,
        html -> Text,
        renderer -> Integer,
        vote_count -> Integer,
        root_votes -> Integer,
        created_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    forum_votes (user_id, post_id) {
        user_id -> Text,
        post_id -> Text,
        value -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    forum_revisions (id) {
        id -> Text,
        topic_id -> Text,
        post_id -> Text,
        author_id -> Text,
        title -> Text,
        body -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    forum_follows (user_id, topic_id) {
        user_id -> Text,
        topic_id -> Text,
        level -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    forum_visits (user_id, topic_id) {
        user_id -> Text,
        topic_id -> Text,
        seen_at -> Timestamp,
        seen_comments -> Integer,
    }
}

diesel::table! {
    forum_drafts (user_id, place) {
        user_id -> Text,
        place -> Text,
        title -> Text,
        body -> Text,
        category -> Text,
        tags -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    moderation_cases (id) {
        id -> Text,
        thing_kind -> Text,
        thing_id -> Text,
        author_id -> Text,
        status -> Text,
        is_held -> Bool,
        is_private -> Bool,
        severity -> Integer,
        weight -> Integer,
        title -> Text,
        words -> Text,
        opened_at -> Timestamp,
        decided_at -> Nullable<Timestamp>,
        outcome -> Nullable<Text>,
    }
}

diesel::table! {
    filter_rules (id) {
        id -> Text,
        kind -> Text,
        pattern -> Text,
        most -> Integer,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
    }
}

diesel::table! {
    flags (id) {
        id -> Text,
        case_id -> Text,
        reporter_id -> Nullable<Text>,
        reason -> Text,
        words -> Text,
        weight -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    moderation_acts (id) {
        id -> Text,
        case_id -> Text,
        act -> Text,
        moderator_id -> Text,
        reason -> Text,
        words -> Text,
        silenced_until -> Nullable<Timestamp>,
        before -> Text,
        made_at -> Timestamp,
        undone_at -> Nullable<Timestamp>,
        undone_by -> Nullable<Text>,
    }
}

diesel::table! {
    appeals (id) {
        id -> Text,
        act_id -> Text,
        author_id -> Text,
        words -> Text,
        made_at -> Timestamp,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
        is_upheld -> Nullable<Bool>,
        answer -> Text,
    }
}

diesel::joinable!(user_roles -> users (user_id));
diesel::joinable!(user_words -> users (user_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(email_tokens -> users (user_id));
diesel::joinable!(known_devices -> users (user_id));
diesel::joinable!(totp_keys -> users (user_id));
diesel::joinable!(recovery_codes -> users (user_id));
diesel::joinable!(passkeys -> users (user_id));
diesel::joinable!(api_tokens -> users (user_id));
diesel::joinable!(account_deletions -> users (user_id));
diesel::joinable!(data_exports -> users (user_id));
diesel::joinable!(settings -> users (updated_by));
diesel::joinable!(audit_log -> users (actor_id));
diesel::joinable!(setting_changes -> users (changed_by));
diesel::joinable!(audit_links -> audit_log (entry_id));
diesel::joinable!(announcements -> users (made_by));
diesel::joinable!(active_people -> users (user_id));
diesel::joinable!(notifications -> users (user_id));
diesel::joinable!(files -> users (owner_id));
diesel::joinable!(student_profiles -> users (user_id));
diesel::joinable!(coach_profiles -> users (user_id));
diesel::joinable!(coach_stats -> coach_profiles (coach_id));
diesel::joinable!(coach_slugs -> coach_profiles (coach_id));
diesel::joinable!(coach_topics -> coach_profiles (coach_id));
diesel::joinable!(coach_topics -> topics (topic));
diesel::joinable!(coach_languages -> coach_profiles (coach_id));
diesel::joinable!(coach_countries -> coach_profiles (coach_id));
diesel::joinable!(offers -> coach_profiles (coach_id));
diesel::joinable!(saved_coaches -> users (user_id));
diesel::joinable!(saved_coaches -> coach_profiles (coach_id));
diesel::joinable!(availability_settings -> coach_profiles (coach_id));
diesel::joinable!(schedules -> coach_profiles (coach_id));
diesel::joinable!(schedule_hours -> schedules (schedule_id));
diesel::joinable!(schedule_breaks -> coach_profiles (coach_id));
diesel::joinable!(date_exceptions -> coach_profiles (coach_id));
diesel::joinable!(days_off -> coach_profiles (coach_id));
diesel::joinable!(holiday_sets -> coach_profiles (coach_id));
diesel::joinable!(worked_holidays -> holiday_sets (coach_id));
diesel::joinable!(travels -> coach_profiles (coach_id));
diesel::joinable!(slots -> coach_profiles (coach_id));
diesel::joinable!(free_days -> coach_profiles (coach_id));
diesel::joinable!(bookings -> slots (slot_id));
diesel::joinable!(bookings -> users (student_id));
diesel::joinable!(bookings -> coach_profiles (coach_id));
diesel::joinable!(bookings -> offers (offer_id));
diesel::joinable!(booking_steps -> bookings (booking_id));
diesel::joinable!(booking_steps -> users (by_user));
diesel::joinable!(asked_moves -> days_off (day_off_id));
diesel::joinable!(asked_moves -> bookings (booking_id));
diesel::joinable!(booking_notes -> bookings (booking_id));
diesel::joinable!(booking_notes -> users (author_id));
diesel::joinable!(move_proposals -> bookings (booking_id));
diesel::joinable!(move_proposals -> users (asked_by_user));
diesel::joinable!(series_bookings -> bookings (booking_id));
diesel::joinable!(series_bookings -> booking_series (series_id));
diesel::joinable!(waits -> users (student_id));
diesel::joinable!(waits -> offers (offer_id));
diesel::joinable!(resources -> users (author_id));
diesel::joinable!(resource_tags -> resources (resource_id));
diesel::joinable!(resource_words -> resources (resource_id));
diesel::joinable!(bookmarks -> resources (resource_id));
diesel::joinable!(resource_files -> files (file_id));
diesel::joinable!(resource_versions -> users (editor_id));
diesel::joinable!(resource_topics -> forum_topics (topic_id));
diesel::joinable!(pictures -> files (file_id));
diesel::joinable!(booking_files -> files (file_id));
diesel::joinable!(booking_files -> bookings (booking_id));
diesel::joinable!(no_show_claims -> bookings (booking_id));
diesel::joinable!(meetings -> bookings (booking_id));
diesel::joinable!(conferences -> meetings (booking_id));
diesel::joinable!(recordings -> meetings (booking_id));
diesel::joinable!(meeting_steps -> meetings (booking_id));
diesel::joinable!(meeting_steps -> users (by_user));
diesel::joinable!(attendances -> meetings (booking_id));
diesel::joinable!(calendar_feeds -> users (user_id));
diesel::joinable!(calendar_sources -> coach_profiles (coach_id));
diesel::joinable!(source_calendars -> calendar_sources (source_id));
diesel::joinable!(busy_times -> calendar_sources (source_id));
diesel::joinable!(busy_times -> coach_profiles (coach_id));
diesel::joinable!(payments -> bookings (booking_id));
diesel::joinable!(payment_steps -> payments (payment_id));
diesel::joinable!(payment_steps -> users (by_user));
diesel::joinable!(refunds -> payments (payment_id));
diesel::joinable!(refunds -> users (requested_by));
diesel::joinable!(disputes -> payments (payment_id));
diesel::joinable!(provider_messages -> payments (payment_id));
diesel::joinable!(payouts -> coach_profiles (coach_id));
diesel::joinable!(ledger_transactions -> payments (payment_id));
diesel::joinable!(ledger_transactions -> payouts (payout_id));
diesel::joinable!(ledger_entries -> ledger_transactions (transaction_id));
diesel::joinable!(ledger_entries -> users (owner_id));
diesel::joinable!(test_refunds -> test_checkouts (checkout_id));
diesel::joinable!(reviews -> bookings (booking_id));
diesel::joinable!(reviews -> users (student_id));
diesel::joinable!(reviews -> coach_profiles (coach_id));
diesel::joinable!(private_feedback -> bookings (booking_id));
diesel::joinable!(forum_members -> users (user_id));
diesel::joinable!(moderation_cases -> users (author_id));
diesel::joinable!(flags -> moderation_cases (case_id));
diesel::joinable!(moderation_acts -> moderation_cases (case_id));
diesel::joinable!(appeals -> moderation_acts (act_id));

diesel::allow_columns_to_appear_in_same_group_by_clause!(
    flags::reporter_id,
    moderation_cases::outcome
);

/// Lets any two of these tables stand in one query. Diesel's macro of this purpose says so of `ONLY` and
/// `TABLESAMPLE`, too, which nothing here uses: ten implementations for each pair of tables instead of two, all of
/// one type, which the compiler compares with each other. With a hundred tables that is a minute for each build.
macro_rules! tables_meet {
    ($one:ident, $($other:ident,)*) => {
        $(
            impl diesel::query_source::TableNotEqual<$one::table> for $other::table {}
            impl diesel::query_source::TableNotEqual<$other::table> for $one::table {}
        )*
        tables_meet!($($other,)*);
    };
    () => {};
}

tables_meet!(
    users,
    user_roles,
    user_words,
    sessions,
    email_tokens,
    sign_in_attempts,
    known_devices,
    totp_keys,
    recovery_codes,
    passkeys,
    api_tokens,
    account_deletions,
    data_exports,
    settings,
    audit_log,
    audit_links,
    setting_changes,
    announcements,
    daily_figures,
    finished_days,
    active_people,
    outbox,
    jobs,
    deliveries,
    notifications,
    notification_choices,
    notification_times,
    digest_items,
    push_subscriptions,
    phones,
    files,
    pictures,
    resources,
    resource_tags,
    resource_words,
    resource_files,
    resource_versions,
    resource_topics,
    bookmarks,
    bookmark_folders,
    finished_resources,
    topics,
    student_profiles,
    coach_profiles,
    coach_stats,
    coach_slugs,
    coach_topics,
    coach_languages,
    coach_countries,
    offers,
    saved_coaches,
    availability_settings,
    schedules,
    schedule_hours,
    schedule_breaks,
    date_exceptions,
    days_off,
    holiday_sets,
    worked_holidays,
    travels,
    slots,
    free_days,
    bookings,
    booking_steps,
    booking_notes,
    move_proposals,
    booking_series,
    series_bookings,
    waits,
    reminder_plans,
    coach_reminders,
    booking_files,
    embed_sites,
    no_show_claims,
    asked_moves,
    meetings,
    conferences,
    recordings,
    meeting_steps,
    attendances,
    calendar_feeds,
    calendar_sources,
    source_calendars,
    busy_times,
    payments,
    payment_steps,
    refunds,
    disputes,
    payouts,
    ledger_transactions,
    ledger_entries,
    provider_messages,
    test_checkouts,
    test_refunds,
    test_events,
    reviews,
    private_feedback,
    forum_members,
    forum_categories,
    forum_topics,
    forum_topic_tags,
    forum_readers,
    forum_comments,
    forum_votes,
    forum_revisions,
    forum_follows,
    forum_visits,
    forum_drafts,
    moderation_cases,
    filter_rules,
    flags,
    moderation_acts,
    appeals,
);
