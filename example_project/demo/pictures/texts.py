"""What the scenes show, in words: English descriptions, Vietnamese alternative texts and captions."""

from __future__ import annotations

from typing import NamedTuple


class SceneText(NamedTuple):
    """The words for one scene."""

    english: str
    alt: str
    captions: tuple[str, ...]


TEXTS: dict[str, SceneText] = {
    "rice_terraces": SceneText(
        "Rice terraces below cloudy mountains, a stilt house and farmers at work",
        "Ruộng bậc thang uốn lượn trên sườn núi, nông dân đội nón lá đang làm đồng bên nếp nhà sàn",
        (
            "Ruộng bậc thang vào vụ, bà con ra đồng từ sáng sớm.",
            "Những thửa ruộng bậc thang dưới chân núi mây phủ.",
            "Nông dân vùng cao chăm sóc lúa trên ruộng bậc thang.",
        ),
    ),
    "tea_hills": SceneText(
        "Round tea hills with pickers in conical hats",
        "Đồi chè xanh trải dài, những người hái chè đội nón lá giữa các luống chè",
        (
            "Bà con thu hái chè búp trên đồi.",
            "Những đồi chè xanh mướt vào vụ thu hoạch.",
            "Vùng chè nguyên liệu mang lại thu nhập ổn định cho người dân.",
        ),
    ),
    "cloud_mountains": SceneText(
        "Mountain summits above a sea of cloud, two hikers on a ridge",
        "Biển mây bồng bềnh giữa các đỉnh núi, hai người đứng ngắm cảnh bên rặng cây lá kim",
        (
            "Biển mây bao phủ các đỉnh núi lúc bình minh.",
            "Du khách ngắm biển mây từ sườn núi.",
            "Mùa săn mây thu hút đông đảo du khách.",
        ),
    ),
    "stilt_houses": SceneText(
        "Highland village of stilt houses by a stream",
        "Bản làng với những nếp nhà sàn mái lá bên dòng suối, phía sau là núi",
        (
            "Bản làng yên bình với những nếp nhà sàn truyền thống.",
            "Nhà sàn được gìn giữ để phát triển du lịch cộng đồng.",
            "Một góc bản vùng cao bên dòng suối.",
        ),
    ),
    "forest_patrol": SceneText(
        "Rangers patrolling an old forest in shafts of light",
        "Lực lượng bảo vệ rừng tuần tra trên đường mòn giữa rừng cây cổ thụ",
        (
            "Tổ bảo vệ rừng tuần tra trên tuyến đường mòn.",
            "Kiểm lâm và người dân cùng tuần tra, bảo vệ rừng.",
            "Tuần tra rừng được duy trì thường xuyên, nhất là trong mùa khô.",
        ),
    ),
    "lotus_pond": SceneText(
        "Lotus pond in flower before distant hills",
        "Đầm sen đang nở hoa, xa xa là rặng cây và đồi núi",
        (
            "Đầm sen vào mùa nở rộ.",
            "Sắc sen tô điểm làng quê.",
            "Mô hình trồng sen kết hợp du lịch sinh thái.",
        ),
    ),
    "river_boats": SceneText(
        "Sampans on a calm river between bamboo banks",
        "Những chiếc thuyền nhỏ trên dòng sông phẳng lặng, bờ tre xanh và dãy núi phía xa",
        (
            "Thuyền đưa khách trên dòng sông quê.",
            "Dòng sông hiền hòa trong nắng sớm.",
            "Nhịp sống ven sông vẫn giữ nét bình dị.",
        ),
    ),
    "sea_beach": SceneText(
        "White beach with palms, parasols and a peninsula on the horizon",
        "Bãi biển cát trắng với hàng dừa, ô che nắng bằng lá và bán đảo xanh phía chân trời",
        (
            "Bãi biển thu hút người dân và du khách.",
            "Biển xanh, cát trắng trong mùa du lịch.",
            "Bãi tắm được giữ gìn sạch đẹp đón khách.",
        ),
    ),
    "fishing_boats": SceneText(
        "Painted fishing boats at anchor, fish baskets on the shore",
        "Tàu cá sơn màu neo đậu trên bến, ngư dân phân loại hải sản bên các sọt cá",
        (
            "Tàu cá cập bến sau chuyến biển.",
            "Ngư dân phân loại hải sản tại bến.",
            "Tàu thuyền neo đậu an toàn trong khu bến cá.",
        ),
    ),
    "harbour": SceneText(
        "Container ship under quay cranes in a seaport",
        "Tàu hàng cập cảng, cần cẩu bốc xếp container, công nhân mặc áo bảo hộ trên cầu cảng",
        (
            "Bốc xếp hàng hóa tại cảng biển.",
            "Hàng hóa thông quan qua cảng tăng so với cùng kỳ.",
            "Hoạt động khai thác cảng diễn ra nhộn nhịp.",
        ),
    ),
    "dragon_bridge": SceneText(
        "Golden dragon bridge over the river with the city behind",
        "Cầu Rồng màu vàng uốn lượn qua sông, phía sau là các tòa nhà cao tầng của thành phố",
        (
            "Cầu Rồng bắc qua sông Hàn.",
            "Cầu Rồng, điểm nhấn kiến trúc bên sông Hàn.",
            "Người dân và du khách ngắm cầu Rồng từ bờ sông.",
        ),
    ),
    "city_skyline": SceneText(
        "Riverside city skyline with a promenade and walkers",
        "Những tòa nhà cao tầng soi bóng xuống sông, người dân đi dạo và đạp xe trên đường ven sông",
        (
            "Một góc đô thị ven sông.",
            "Không gian đi bộ ven sông phục vụ người dân.",
            "Diện mạo đô thị ngày càng khang trang, hiện đại.",
        ),
    ),
    "night_city": SceneText(
        "City avenue at night with lamps, traffic and lit towers",
        "Đại lộ thành phố về đêm với dòng xe, đèn đường và các tòa nhà sáng đèn",
        (
            "Tuyến đường trung tâm về đêm.",
            "Thành phố lên đèn.",
            "Hệ thống chiếu sáng công cộng được nâng cấp.",
        ),
    ),
    "old_town_lanterns": SceneText(
        "Old town quay with yellow houses, silk lanterns and boats",
        "Dãy nhà cổ tường vàng mái ngói bên sông, đèn lồng nhiều màu treo dọc bến thuyền",
        (
            "Phố cổ lung linh sắc màu đèn lồng.",
            "Du khách dạo bước bên dãy nhà cổ ven sông.",
            "Không gian phố cổ được gìn giữ và phát huy giá trị.",
        ),
    ),
    "brick_towers": SceneText(
        "Ancient brick towers in a green valley under a peak",
        "Những ngọn tháp gạch cổ giữa thung lũng xanh, du khách nghe hướng dẫn viên thuyết minh",
        (
            "Quần thể tháp cổ giữa thung lũng.",
            "Du khách tham quan khu đền tháp.",
            "Công tác trùng tu đền tháp được thực hiện thận trọng.",
        ),
    ),
    "factory": SceneText(
        "Clean industrial park with saw-tooth halls, lorries and workers",
        "Nhà xưởng mái răng cưa lắp pin mặt trời, xe tải chờ hàng và công nhân đi làm",
        (
            "Công nhân vào ca tại khu công nghiệp.",
            "Doanh nghiệp mở rộng nhà xưởng, tạo thêm việc làm.",
            "Sản xuất công nghiệp tiếp tục tăng trưởng.",
        ),
    ),
    "workers_road": SceneText(
        "Road crew with a roller laying asphalt below mountains",
        "Công nhân mặc áo bảo hộ thi công mặt đường với xe lu, cọc tiêu giao thông dọc công trường",
        (
            "Thi công tuyến đường giao thông.",
            "Công nhân khẩn trương hoàn thiện mặt đường.",
            "Nhà thầu tăng ca để bảo đảm tiến độ công trình.",
        ),
    ),
    "new_rural_road": SceneText(
        "New concrete road with flowers and lamps through the fields",
        "Đường bê tông nông thôn trồng hoa hai bên, học sinh đi học, người dân đạp xe giữa cánh đồng",
        (
            "Đường hoa nông thôn mới do người dân chăm sóc.",
            "Tuyến đường bê tông liên thôn vừa hoàn thành.",
            "Diện mạo nông thôn mới khởi sắc.",
        ),
    ),
    "tree_planting": SceneText(
        "Young people planting saplings on a hillside",
        "Đoàn viên thanh niên trồng cây trên sườn đồi",
        (
            "Đoàn viên thanh niên ra quân trồng cây.",
            "Trồng cây gây rừng trên đất trống, đồi trọc.",
            "Tết trồng cây thu hút đông đảo người dân tham gia.",
        ),
    ),
    "health_station": SceneText(
        "Commune health station with a nurse, a doctor and visitors",
        "Trạm y tế xã hai tầng, nhân viên y tế đón người dân đến khám bệnh",
        (
            "Người dân đến khám tại trạm y tế.",
            "Trạm y tế được đầu tư, nâng cao chất lượng khám chữa bệnh ban đầu.",
            "Nhân viên y tế tư vấn sức khỏe cho người dân.",
        ),
    ),
    "flag_ceremony": SceneText(
        "Flag ceremony with ranks of people before a public building",
        "Lễ chào cờ trang nghiêm, cờ đỏ sao vàng tung bay trước hàng người xếp ngay ngắn",
        (
            "Quang cảnh lễ chào cờ.",
            "Các đại biểu thực hiện nghi thức chào cờ.",
            "Lễ chào cờ diễn ra trang nghiêm.",
        ),
    ),
    "school_yard": SceneText(
        "Pupils with red scarves in a school yard under flame trees",
        "Học sinh đeo khăn quàng đỏ vui chơi cùng cô giáo trong sân trường rợp bóng phượng",
        (
            "Học sinh vui chơi trong sân trường.",
            "Ngôi trường mới khang trang đón học sinh.",
            "Thầy trò phấn khởi bước vào năm học mới.",
        ),
    ),
    "market": SceneText(
        "Market stalls of fruit and vegetables under striped awnings",
        "Chợ quê với các sạp rau quả dưới mái che sọc màu, người mua kẻ bán tấp nập",
        (
            "Không khí mua bán tại chợ.",
            "Nông sản địa phương được bày bán tại chợ phiên.",
            "Hàng hóa dồi dào, giá cả ổn định.",
        ),
    ),
    "festival_drums": SceneText(
        "Festival drummers before a communal house with banners",
        "Đội trống biểu diễn trước sân đình trong ngày hội, cờ hội và đèn lồng rực rỡ",
        (
            "Tiếng trống khai hội rộn ràng.",
            "Đội trống biểu diễn tại lễ hội truyền thống.",
            "Lễ hội thu hút đông đảo người dân và du khách.",
        ),
    ),
    "sports_field": SceneText(
        "Football match on a green field with a full stand",
        "Trận bóng đá trên sân cỏ xanh, khán đài đông người xem",
        (
            "Một pha bóng trong trận đấu.",
            "Giải bóng đá diễn ra sôi nổi, đoàn kết.",
            "Khán giả cổ vũ các đội thi đấu.",
        ),
    ),
    "meeting_hall": SceneText(
        "Meeting at a long table under a red banner",
        "Hội nghị trong hội trường, các đại biểu ngồi tại bàn dài dưới phông đỏ",
        ("Quang cảnh hội nghị.", "Toàn cảnh kỳ họp.", "Các đại biểu tham dự cuộc họp."),
    ),
    "conference_stage": SceneText(
        "Speaker on a lit conference stage before a full hall",
        "Diễn giả phát biểu trên sân khấu hội thảo trước đông đảo đại biểu",
        (
            "Đại biểu phát biểu tại hội thảo.",
            "Quang cảnh hội thảo.",
            "Diễn đàn thu hút nhiều ý kiến trao đổi.",
        ),
    ),
    "classroom": SceneText(
        "Teacher at the board and pupils raising their hands",
        "Cô giáo mặc áo dài đứng bên bảng, học sinh giơ tay phát biểu trong lớp học",
        (
            "Một giờ học tại trường.",
            "Học sinh hăng hái phát biểu trong giờ học.",
            "Lớp học được trang bị đầy đủ, sáng sủa.",
        ),
    ),
    "library_books": SceneText(
        "Readers at a table between tall bookshelves",
        "Bạn đọc ngồi đọc sách bên bàn giữa các kệ sách cao trong thư viện",
        (
            "Bạn đọc tại thư viện.",
            "Thư viện mở cửa phục vụ bạn đọc mọi lứa tuổi.",
            "Văn hóa đọc được khuyến khích trong cộng đồng.",
        ),
    ),
    "computer_office": SceneText(
        "One-stop public service office with computers and a data wall",
        "Cán bộ làm việc với máy tính tại bộ phận một cửa, người dân đến làm thủ tục",
        (
            "Người dân làm thủ tục tại bộ phận một cửa.",
            "Cán bộ hướng dẫn người dân nộp hồ sơ trực tuyến.",
            "Chuyển đổi số giúp rút ngắn thời gian giải quyết thủ tục.",
        ),
    ),
    "document_signing": SceneText(
        "Two delegations signing an agreement before witnesses",
        "Hai đại diện ký kết văn bản tại bàn, các đại biểu đứng phía sau chứng kiến",
        (
            "Lễ ký kết chương trình phối hợp.",
            "Hai bên ký kết biên bản ghi nhớ hợp tác.",
            "Đại biểu chứng kiến lễ ký kết.",
        ),
    ),
    "volunteers_blood_donation": SceneText(
        "Volunteers giving blood with nurses beside them",
        "Tình nguyện viên nằm hiến máu, nhân viên y tế đứng bên chăm sóc",
        (
            "Tình nguyện viên tham gia hiến máu nhân đạo.",
            "Ngày hội hiến máu tình nguyện.",
            "Hiến máu cứu người, nghĩa cử cao đẹp.",
        ),
    ),
}

SCENES: dict[str, str] = {name: text.english for name, text in TEXTS.items()}
"""Every scene's name and its English description."""


def alt_text(name: str) -> str:
    """A Vietnamese alternative text that describes the scene."""
    return TEXTS[name].alt


def caption(name: str, seed: int = 0) -> str:
    """A Vietnamese caption for the scene, varying with the seed."""
    captions = TEXTS[name].captions
    return captions[seed % len(captions)]
