"""Tin trong tỉnh: kinh tế và xã hội."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Chè búp tươi cuối vụ giữ giá, người trồng chè Hua Nà yên tâm đốn nương",
        lead=(
            "Lứa hái cuối năm ở xã Hua Nà vẫn được thu mua từ 7.200 đến 9.500 đồng mỗi ki-lô-gam búp tươi, "
            "cao hơn cùng kỳ năm trước, nhờ hợp đồng ký sớm và nhật ký đồi chè ghi chép đầy đủ."
        ),
        body=(
            (
                "paragraph",
                "Xã Hua Nà hiện có 612 ha chè, trong đó 540 ha đang cho thu hoạch. Cuối tháng 11, sương "
                "xuống dày, búp ra chậm, các tổ hái chè tranh thủ những ngày nắng để kết thúc vụ trước ngày "
                "30/11.",
            ),
            ("heading", "Hợp đồng đi trước một bước"),
            (
                "paragraph",
                "Ngay từ đầu vụ, Hợp tác xã Chè Hua Nà ký bao tiêu với 318 hộ, chia giá theo ba phẩm cấp và "
                "công khai bảng cân hằng ngày ở điểm thu mua. Hộ nào phun thuốc không đúng thời gian cách "
                "ly sẽ bị trả lại cả chuyến hàng, không có ngoại lệ.",
            ),
            (
                "table",
                (
                    "Giá thu mua chè búp tươi tại Hua Nà (đồng/kg)",
                    (
                        ("Phẩm cấp", "Tháng 11/2025", "Tháng 11/2026"),
                        ("Một tôm hai lá", "8.300", "9.500"),
                        ("Một tôm ba lá", "7.100", "8.100"),
                        ("Búp hái máy", "6.400", "7.200"),
                    ),
                ),
            ),
            (
                "quote",
                (
                    "Có cuốn nhật ký đồi chè, tôi biết lứa nào bón gì, lãi bao nhiêu. Người mua cũng nhìn "
                    "vào đó mà trả giá, không phải mặc cả như trước.",
                    "Bà Hoàng Thị Inh",
                    "hộ trồng chè bản Phiêng Ngoa",
                ),
            ),
            ("heading", "Đốn đúng kỹ thuật để giữ vụ xuân"),
            (
                "paragraph",
                "Cán bộ khuyến nông xã khuyến cáo bà con đốn phớt vào khoảng giữa tháng 12, tránh ngày "
                "sương muối, lá và cành nhỏ để lại che gốc. Với 65 ha chè trên 15 năm tuổi, xã vận động đốn "
                "đau kết hợp bón phân hữu cơ, mỗi hộ được hỗ trợ một phần chi phí từ quỹ của hợp tác xã.",
            ),
        ),
        category="kinh-te",
        picture="tea_hills",
        caption="Vùng chè Hua Nà bước vào đợt hái cuối cùng trước khi đốn nương.",
        alt="Những luống chè uốn quanh đồi thấp, người hái chè đội nón giữa các hàng cây",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2026-11-22T09:10",
        tags=("chè", "kinh tế nông nghiệp", "hợp tác xã"),
        related=("Hua Nà về đích nông thôn mới từ những việc nhỏ nhất",),
    ),
    ArticleContent(
        title="Chợ phiên Sàng Phìn họp thêm buổi chiều, nông sản vùng cao bớt ế",
        lead=(
            "Chỉ một thay đổi nhỏ về giờ họp chợ đã giúp người dân các bản xa của xã Sàng Phìn kịp gùi hàng "
            "xuống bán, thay vì phải quay về với gùi rau còn nguyên khi mặt trời lên cao."
        ),
        body=(
            (
                "paragraph",
                "Nhiều năm nay, chợ phiên Sàng Phìn chỉ họp đến 11 giờ trưa. Người ở bản Chế Cu phải đi từ "
                "lúc gà gáy, xuống đến nơi thì khách đã vãn. Rau cải, dưa mèo, gừng non bán không hết đành "
                "cho lại người quen hoặc đổ bỏ.",
            ),
            ("heading", "Một kiến nghị từ cuộc họp bản"),
            (
                "paragraph",
                "Tháng 04/2025, phụ nữ bản Chế Cu nêu chuyện này trong buổi họp bản. Ủy ban nhân dân xã bàn "
                "với ban quản lý chợ, lắp thêm bóng điện, bố trí xe gom rác cuối ngày rồi cho họp thử buổi "
                "chiều. Sau ba phiên, số người bán tăng từ 150 lên 230.",
            ),
            (
                "paragraph",
                "Chị Mùa Thị Sua, người bản Chế Cu, cho biết mỗi phiên chị bán được khoảng 40 kg rau và vài "
                "cân gừng, thu về hơn 600.000 đồng, gấp đôi so với trước. Có tiền ngay tại chợ, chị mua "
                "luôn muối, dầu ăn và vở cho con.",
            ),
            ("heading", "Chợ đông nhưng phải sạch"),
            (
                "paragraph",
                "Xã yêu cầu mỗi quầy tự mang thúng đựng rác, khu bán gia súc tách hẳn khỏi khu ăn uống. "
                "Đoàn thanh niên nhận ca trực, nhắc người đi xe máy gửi đúng bãi. Những việc ấy không tốn "
                "nhiều tiền nhưng làm cho khách từ nơi khác muốn quay lại.",
            ),
        ),
        category="kinh-te",
        picture="market",
        caption="Chợ Sàng Phìn có hơn 150 chỗ bán cố định, phần lớn dành cho nông dân trong xã.",
        alt="Phiên chợ vùng cao đông người, rau củ và vải thổ cẩm bày trên sạp gỗ",
        credit="CTV",
        byline="Đức Thảo",
        published="2025-08-12T10:25",
        tags=("chợ phiên", "nông sản", "giảm nghèo"),
        source_name="Báo Tây Bắc Ngày Mới",
        source_url="https://example.vn/kinh-te/cho-phien-sang-phin-hop-them-buoi-chieu",
        source_author="Trần Khải Minh",
        source_published="2025-08-11",
    ),
    ArticleContent(
        title="Sau mưa lũ, 27 hộ bản Huổi Lặc có nền nhà mới",
        lead=(
            "Gần hai tháng sau trận lũ quét tràn qua bản, 27 gia đình Huổi Lặc, xã Nậm Phìn bốc thăm nhận "
            "nền nhà ở khu tái định cư, nơi đã có điện, đường nội bộ và bể nước dùng chung."
        ),
        body=(
            (
                "paragraph",
                "Buổi bốc thăm diễn ra ngay trên bãi đất mới san. Thứ tự được xếp theo hoàn cảnh: hộ có "
                "người già yếu, hộ có trẻ nhỏ chọn trước, các hộ còn lại bốc thăm công khai. Mỗi nền rộng "
                "200 m², có rãnh thoát nước phía sau.",
            ),
            ("heading", "Dân chọn đất, cán bộ đo núi"),
            (
                "paragraph",
                "Trước khi quyết định vị trí, xã mời các già bản đi khảo sát ba điểm cùng cán bộ kỹ thuật. "
                "Điểm gần suối nhất bằng phẳng nhưng bị loại vì còn dấu vết lũ cũ. Điểm được chọn xa hơn "
                "800 m, đổi lại nền đất chắc và nhìn rõ cả thung lũng.",
            ),
            (
                "paragraph",
                "Trong hai tháng, dân quân, thanh niên và bà con các bản lân cận đã góp 1.240 ngày công "
                "tháo dỡ, vận chuyển gỗ, ngói còn dùng được. Trạm y tế xã cử người trực tại lán tạm, khử "
                "khuẩn nguồn nước hằng tuần nên không phát sinh dịch bệnh.",
            ),
            ("heading", "Dựng nhà trước mùa rét"),
            (
                "paragraph",
                "Kế hoạch của xã là hoàn thành toàn bộ 27 ngôi nhà trước ngày 15/12. Các hộ làm theo hình "
                "thức đổi công, mỗi tuần dựng ba nhà. Trẻ em của bản được đưa đón đến điểm trường cách đó 2 "
                "km cho tới khi con đường bê tông nối khu dân cư mới hoàn thành.",
            ),
        ),
        category="xa-hoi",
        picture="cloud_mountains",
        caption="Khu tái định cư Huổi Lặc nằm trên mặt bằng cao hơn suối gần 40 m.",
        alt="Mây trắng vắt ngang sườn núi, phía dưới là dãy nền đất vừa san phẳng",
        credit="H.P",
        byline="Hà Phìn",
        published="2026-09-09T08:05",
        tags=("phòng chống thiên tai", "tái định cư", "an sinh"),
    ),
    ArticleContent(
        title="Hơn 300 đơn vị máu từ ngày hội “Giọt hồng vùng cao”",
        lead=(
            "Bất chấp trời rét và mưa phùn, gần 400 người từ các xã, phường đã có mặt trong ngày hội hiến "
            "máu đầu xuân, đem về 312 đơn vị máu cho công tác cấp cứu và điều trị."
        ),
        body=(
            (
                "paragraph",
                "Từ 6 giờ 30 phút, những chuyến xe chở tình nguyện viên vùng xa đã đến cổng nhà thi đấu. "
                "Người sớm nhất là nhóm giáo viên cắm bản của xã Pa Chải, xuất phát từ chiều hôm trước và "
                "nghỉ nhờ nhà công vụ của đồng nghiệp.",
            ),
            ("heading", "Những người hiến máu nhắc lại"),
            (
                "paragraph",
                "Trong số người đăng ký, 146 người đã hiến từ ba lần trở lên. Ban tổ chức lập riêng danh "
                "sách nhóm máu hiếm, xin số điện thoại để gọi khi bệnh viện cần gấp. Một cặp vợ chồng trẻ "
                "chọn đúng ngày kỷ niệm đám cưới để cùng đến hiến máu.",
            ),
            (
                "paragraph",
                "Anh Phạm Đức Duy, công nhân đường bộ, hiến máu lần thứ 14. Anh bảo công việc thường xuyên "
                "qua những khúc cua nguy hiểm, nhìn thấy tai nạn mới hiểu một túi máu đến kịp quý như thế "
                "nào.",
            ),
            ("heading", "Chuẩn bị kỹ để người hiến yên tâm"),
            (
                "paragraph",
                "Khu vực sàng lọc được bố trí máy sưởi, nước gừng ấm và bữa ăn nhẹ. Người chưa đủ cân nặng "
                "hoặc huyết áp thấp được tư vấn dinh dưỡng, hẹn ở đợt sau. Theo kế hoạch, trong năm 2024 sẽ "
                "có thêm hai điểm hiến máu lưu động tại các xã vùng thấp để bà con không phải đi xa.",
            ),
        ),
        category="xa-hoi",
        picture="volunteers_blood_donation",
        caption="Đoàn viên, giáo viên và bộ đội tham gia hiến máu tại nhà thi đấu.",
        alt="Người hiến máu nằm trên ghế gấp, tình nguyện viên áo đỏ đứng bên hướng dẫn",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2024-03-10T15:20",
        tags=("hiến máu", "thanh niên", "an sinh"),
    ),
)
