# Side navigation of the coach's workspace and of staff.
workspace-nav = कोचिंग
workspace-today = आज
workspace-calendar = कैलेंडर
workspace-bookings = बुकिंग
workspace-clients = क्लाइंट
workspace-group-offer = आपकी पेशकश
workspace-availability = उपलब्धता
workspace-calendars = दूसरे कैलेंडर
workspace-offers = सेवाएँ
workspace-profile = प्रोफ़ाइल
workspace-group-after = सेशन के बाद
workspace-reviews = रिव्यू
workspace-earnings = कमाई

staff-nav = स्टाफ़
staff-overview = एक नज़र में
staff-coaches = कोच
staff-people = लोग
staff-bookings = बुकिंग
staff-payments = भुगतान
staff-reviews = रिव्यू
staff-topics = विषय
staff-announcements = घोषणाएँ
staff-group-machine = सिस्टम
staff-jobs = जॉब
staff-activity = गतिविधि
staff-settings = सेटिंग
