"""Da Nang demo portal in English: its names, its categories and a few articles; the rest stays in Vietnamese."""

from __future__ import annotations

from demo.content.types import ArticleTranslation, PortalTranslation

_CATEGORIES: dict[str, str] = {
    "Thời sự": "News",
    "Tin tức hằng ngày về hoạt động của thành phố, các cơ quan và cơ sở.": "Daily news of the city, its agencies and its communities.",
    "Hoạt động thành phố": "City affairs",
    "Từ cơ sở": "From the communities",
    "Quốc phòng – An ninh": "Defence and security",
    "Xây dựng Đảng": "Party building",
    "Tổ chức – Cán bộ": "Organization and staff",
    "Kiểm tra – Giám sát": "Inspection and supervision",
    "Tuyên giáo – Dân vận": "Information and mass mobilization",
    "Kinh tế biển": "Marine economy",
    "Cảng biển, thủy sản và các ngành kinh tế gắn với biển.": "Ports, fisheries and the trades that live from the sea.",
    "Cảng biển – Logistics": "Ports and logistics",
    "Khai thác thủy sản": "Fishing",
    "Chuyển đổi số": "Digital transformation",
    "Đô thị – Môi trường": "City and environment",
    "Quy hoạch, hạ tầng, cây xanh và nếp sống đô thị.": "Planning, infrastructure, trees and life in the city.",
    "Quy hoạch – Hạ tầng": "Planning and infrastructure",
    "Môi trường xanh": "Green environment",
    "Trồng cây, giữ rừng, giảm rác và bảo vệ vùng bờ.": "Planting trees, keeping forests, less waste, a protected coast.",
    "Văn hóa – Du lịch": "Culture and tourism",
    "Di sản, lễ hội, điểm đến và phong trào thể thao.": "Heritage, festivals, places to go and sports for everybody.",
    "Di sản – Lễ hội": "Heritage and festivals",
    "Lễ hội dân gian, làng nghề và những người giữ nghề.": "Folk festivals, craft villages and those who keep the crafts alive.",
    "Điểm đến": "Places to go",
    "Gợi ý khám phá thành phố, từ ven sông lên vùng cao.": "Discover the city, from the riverside up into the mountains.",
    "Thể thao": "Sports",
    "Giáo dục – Y tế": "Education and health",
    "Học đường": "Schools",
    "Sức khỏe cộng đồng": "Public health",
}

_LINKS: dict[str, str] = {
    "Sở, ban, ngành": "Departments",
    "Văn phòng Đảng ủy Các cơ quan": "Office of the Party Committee of City Agencies",
    "Sở Nội vụ": "Department of Home Affairs",
    "Sở Tài chính": "Department of Finance",
    "Sở Xây dựng": "Department of Construction",
    "Sở Khoa học và Công nghệ": "Department of Science and Technology",
    "Sở Giáo dục và Đào tạo": "Department of Education and Training",
    "Sở Y tế": "Department of Health",
    "Truy cập nhanh": "Quick links",
    "Dịch vụ công": "Public services",
    "Thư công vụ": "Official mail",
    "Góp ý": "Feedback",
}

_PAGES: dict[str, dict[str, str]] = {
    "": {
        "Cổng thông tin điện tử Đảng bộ Các cơ quan thành phố Đà Nẵng": "Portal of the Party Organization of Da Nang City Agencies",
        "Thành phố bên sông Hàn": "A city on the Han river",
        "Cây cầu hình rồng bắc qua sông": "A bridge in the shape of a dragon across the river",
        "Cầu về đêm": "The bridge at night",
        "Dãy nhà cao tầng ven sông": "Tall buildings along the river",
        "Bờ đông thức giấc": "The east bank wakes up",
        "Cảng biển với những cần trục": "A port with its cranes",
        "Ca sáng ở cảng": "Morning shift in the port",
        "Thuyền đánh cá cập bến": "A fishing boat lands",
        "Mẻ cá đầu tuần": "The first catch of the week",
        "Thành phố lên đèn": "The city lights up",
        "Phố đêm": "Night street",
        "Tin mới nhất": "Latest news",
        "Điểm đến": "Places to go",
        "Đường dây nóng": "Hotline",
    },
    "gioi-thieu": {
        "Giới thiệu": "About us",
        "Đảng bộ Các cơ quan thành phố Đà Nẵng: nhiệm vụ, tổ chức và nơi tiếp nhận ý kiến.": (
            "The Party Organization of Da Nang City Agencies: its tasks, its bodies, and where to turn to."
        ),
        "Cổng thông tin điện tử là kênh chính thức của Đảng bộ, đăng tải chủ trương, kết quả công tác và những "
        "câu chuyện từ cơ sở. Mọi tên riêng, số liệu trong bản trình diễn này đều do nhóm thực hiện tự đặt.": (
            "This portal is the official voice of the Party Organization. It publishes policies, results and stories from "
            "the communities. All names and figures in this demonstration are invented."
        ),
        "Gần dân, nói đúng, làm đến nơi đến chốn.": "Be close to the people, speak the truth, finish what you begin.",
        "Phương châm của Ban Biên tập": "The editors' motto",
        "Tổ chức và hoạt động": "Organization and work",
        "Đảng bộ gồm các tổ chức đảng trong khối cơ quan tham mưu, quản lý nhà nước và đơn vị sự nghiệp của thành phố.": (
            "It unites the Party organizations of the city's advisory bodies, its administration and its public services."
        ),
    },
}

_ARTICLES = (
    ArticleTranslation(
        original="Phố đi bộ ven sông kéo dài thêm 600 m dịp cuối năm",
        title="Riverside walking street grows by 600 metres for the end of the year",
        lead=(
            "From the evening of 27 November the riverside walking street reaches 600 metres further, to the foot of the "
            "bridge, with room for street performers and books, on three evenings each weekend."
        ),
        alt="A bridge in the shape of a dragon across the river, its lights reflected in the water",
        caption="The longer walking street leads from the sculpture garden almost to the foot of the bridge.",
        body=(
            "The walking street is nearly one kilometre long today and fullest on Saturday evenings. In several narrow "
            "places visitors crowd together, while the wide pavement near the bridge lies empty. The extension spreads the "
            "crowd and joins sights that used to be apart.",
            "Three new places",
            "The new part has three sections. The first is for street performers, who register beforehand and do without "
            "large loudspeakers. The middle is for books, with 20 shelves from which everybody may take and give. The last "
            "has benches, signs in two languages and a playground for small children.",
            "There are four parking lots with room for about 1,600 motorbikes, all at the same posted price. Wheelchairs "
            "are lent free of charge at the information desk, and every way onto the pavement has a ramp.",
            "For visitors",
            "The walking street is open from 6:30 to 10:30 p.m. on Fridays, Saturdays and Sundays. For help please come to "
            "the information desk or call 0236 3555 121.",
            "Quiet for those who live here",
            "Before the extension the ward asked 143 households along the street. What they wish for most is that the "
            "closing hour is kept and that they can drive home. So each household has a pass, and stewards stay until "
            "11 p.m.; after a month everything will be looked at again.",
        ),
    ),
    ArticleTranslation(
        original="Trồng 3.200 cây chắn cát dọc bãi biển Mỹ Sa",
        title="3,200 trees to hold the sand along My Sa beach",
        lead=(
            "On the morning of 14 November more than 700 young people, veterans and pupils planted 3,200 casuarinas, "
            "screw pines and beach morning glories along 2.1 kilometres of My Sa beach, where sand blows into the houses in "
            "every season of wind."
        ),
        alt="Young people in blue shirts bend down to set seedlings into the ground",
        caption="Young members of the city's agencies plant trees at My Sa beach.",
        body=(
            "In recent years the belt of trees at My Sa has grown thin, through storms and because people cut it for "
            "firewood. With each monsoon the sand covers the yards and fills the drains. Three neighbourhoods by the sea "
            "take turns to shovel it away; some households carry off dozens of wheelbarrows a season.",
            "Planted in three layers",
            "The plants stand in three layers: beach morning glory creeps along the edge of the sand, screw pines are in "
            "the middle, casuarinas behind them. Each hole is filled with compost from the market's waste and covered with "
            "straw. The casuarinas are staggered, so that the wind passes gently and makes no eddies as behind a fence.",
            "Planting day at My Sa beach",
            "People stand in a row before a flagpole in the early sun",
            "The opening took only 15 minutes, before the groups received their tools.",
            "A hand presses the soil around a small casuarina",
            "Each tree has a tag with the name of the group that looks after it.",
            "A long beach and a calm sea at dawn",
            "The part of the beach that was planted is 2.1 kilometres long and lies next to three neighbourhoods.",
            "Pupils in rows in a schoolyard under trees",
            "Pupils of My Sa ward meet at school before they carry the seedlings to the beach.",
            "A day to plant, three years to keep",
            "Because trees have died within months before, each stretch of 100 metres was given to one body for three "
            "years, with a sign and a plan for watering. A dead tree is replaced within 15 days. The trees that live are "
            "counted each May and November, and the result is posted at the community house.",
            "A group of veterans raises 1,500 spare seedlings in their gardens. The ward also asks households to burn "
            "briquettes of sawdust, so that nobody cuts trees on the beach any more.",
        ),
    ),
    ArticleTranslation(
        original="Lễ hội cầu ngư Hải Lam: Tiếng trống gọi mùa biển mới",
        title="Hai Lam whale festival: drums call in the new fishing season",
        lead=(
            "On 14 and 15 March the fishing village of Hai Lam held its festival with a procession at sea, rowing songs and "
            "a race of basket boats, watched by thousands of villagers and visitors."
        ),
        alt="Men in red beat large drums before a communal house hung with flags",
        caption="The drums open the festival on the morning of 14 March.",
        body=(
            "From three in the morning the fishing guilds gathered before the whale temple. Thirty boats went out in "
            "procession, the first one decorated with palm leaves and lanterns. As the sun rose from the water, the master "
            "of ceremonies set a small altar afloat and prayed for a year of calm seas and full holds.",
            "Young people at the oars",
            "This year the village's group of rowing singers has 16 oarsmen, the youngest of them only 15. For this the "
            "elders taught all winter, recorded every line and drew a plan of the movements. The old words were printed "
            "with notes, so that everybody could follow.",
            "Colours of the festival",
            "Large drums painted red, with raised drumsticks",
            "The festival's drums are made of jackfruit wood and are beaten only on these days.",
            "Boats with flags in a line on the sea",
            "Thirty boats of the guilds take part in the procession.",
            "Boats glide over the water before a green shore",
            "The race of basket boats belongs to the women of the village.",
            # The last two paragraphs are not translated yet: readers find them in Vietnamese.
            "",
            "",
        ),
    ),
)

TRANSLATION = PortalTranslation(
    language="en",
    branding={
        "owner_body": "Party Committee of Da Nang City",
        "name": "Portal of the Party Organization of Da Nang City Agencies",
        "short_name": "Da Nang City Agencies",
        "welcome_text": "Welcome to the portal of the Party Organization of Da Nang City Agencies!",
        "address": "108 Hai Lam Street, Ben Sao Ward, Da Nang City",
        "responsible_person": "Đoàn Vĩnh Khải – Editor-in-chief",
        "reuse_notice": "Please name this portal as your source when you reprint from it.",
    },
    words={**_CATEGORIES, **_LINKS},
    pages=_PAGES,
    articles=_ARTICLES,
)
