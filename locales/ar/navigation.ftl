# Side navigation of the coach's workspace and of staff.
workspace-nav = التدريب
workspace-today = اليوم
workspace-calendar = التقويم
workspace-bookings = الحجوزات
workspace-clients = العملاء
workspace-group-offer = ملفك وأوقاتك
workspace-availability = ساعات العمل
workspace-calendars = تقاويم أخرى
workspace-offers = الخدمات
workspace-profile = الملف الشخصي
workspace-group-after = بعد الجلسات
workspace-reviews = المراجعات
workspace-earnings = الأرباح

staff-nav = الإدارة
staff-overview = نظرة عامة
staff-coaches = المدربون
staff-people = الأشخاص
staff-bookings = الحجوزات
staff-payments = المدفوعات
staff-reviews = المراجعات
staff-topics = المجالات
staff-announcements = الإعلانات
staff-group-machine = النظام
staff-jobs = المهام
staff-activity = النشاط
staff-settings = الإعدادات
