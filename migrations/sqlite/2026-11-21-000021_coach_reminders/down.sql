DROP TABLE coach_reminders;
DROP TABLE reminder_plans;
