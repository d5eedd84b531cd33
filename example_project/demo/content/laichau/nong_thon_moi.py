"""Nông thôn mới."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Hua Nà về đích nông thôn mới từ những việc nhỏ nhất",
        lead=(
            "Xã Hua Nà vừa hoàn thành tiêu chí cuối cùng trong bộ tiêu chí nông thôn mới sau sáu năm bền bỉ, "
            "khép lại chặng đường bắt đầu bằng việc… dọn sạch những con ngõ lầy lội phân trâu."
        ),
        body=(
            (
                "paragraph",
                "Năm 2020, Hua Nà mới đạt bảy tiêu chí. Cuộc họp đầu tiên của ban chỉ đạo không bàn công "
                "trình lớn mà bàn chuyện nuôi nhốt gia súc. Ba tháng sau, 92% hộ đã chuyển chuồng ra xa "
                "nhà, đường ngõ sạch hơn và người dân bắt đầu tin rằng việc này làm được.",
            ),
            ("heading", "Việc dễ làm trước, việc khó làm cùng"),
            (
                "paragraph",
                "Từ chuyện chuồng trại, xã lần lượt bàn đến nhà tiêu, vườn rau, cổng ngõ, rồi mới đến đường "
                "và thủy lợi. Mỗi công trình đều có ban giám sát do dân bầu. Sáu năm qua, người dân góp "
                "9.800 ngày công và hiến 21.000 m² đất, không phát sinh khiếu kiện.",
            ),
            (
                "table",
                (
                    "Kết quả xây dựng nông thôn mới xã Hua Nà",
                    (
                        ("Chỉ tiêu", "Năm 2020", "Năm 2026"),
                        ("Số tiêu chí đạt", "7", "19"),
                        ("Đường bản được cứng hóa", "34%", "96%"),
                        ("Hộ dùng nước hợp vệ sinh", "61%", "97,5%"),
                        ("Tỷ lệ hộ nghèo", "29,4%", "6,8%"),
                    ),
                ),
            ),
            (
                "paragraph",
                "Điều người dân nhắc nhiều nhất là cách công khai. Mỗi bao xi măng, mỗi chuyến cát đều được "
                "ghi lên tấm bảng ở đầu công trình, ai đi qua cũng đọc được. Nhờ đó, những lần huy động sau "
                "nhẹ nhàng hơn lần trước.",
            ),
            ("heading", "Giữ tiêu chí còn khó hơn"),
            (
                "paragraph",
                "Cán bộ xã cho rằng nguy cơ lớn nhất là bằng lòng. Vì thế ngay sau khi hoàn thành tiêu chí "
                "cuối, Hua Nà lập lịch tự chấm điểm sáu tháng một lần, công khai ở từng bản. Hai bản Phiêng "
                "Ngoa và Nà Sàn được chọn xây dựng kiểu mẫu, tập trung vào du lịch đồi chè và thu gom rác "
                "có phân loại.",
            ),
        ),
        category="nong-thon-moi",
        picture="new_rural_road",
        caption="Đường trục xã Hua Nà được trồng hoa và lắp đèn chiếu sáng hai bên.",
        alt="Con đường bê tông thẳng giữa hai hàng hoa, nhà cửa ngăn nắp ven đường",
        credit="L.S",
        byline="Lệ Sương",
        published="2026-11-20T14:30",
        tags=("nông thôn mới", "giảm nghèo", "hạ tầng"),
        related=("Chè búp tươi cuối vụ giữ giá, người trồng chè Hua Nà yên tâm đốn nương",),
    ),
    ArticleContent(
        title="Miến dong Nậm Ngọt: Sợi trong nhờ nước suối và kỷ luật",
        lead=(
            "Từ nghề phụ lúc nông nhàn, miến dong Nậm Ngọt nay được xếp hạng bốn sao OCOP cấp tỉnh, đem lại "
            "việc làm ổn định cho 43 lao động, phần lớn là phụ nữ người Thái và người Dao."
        ),
        body=(
            (
                "paragraph",
                "Củ dong riềng hợp với đất dốc Nậm Ngọt, nhưng trước đây bà con bán củ tươi giá rẻ, năm "
                "được mùa thì tư thương ép giá. Năm 2021, mười hộ góp vốn lập hợp tác xã, mua máy nghiền và "
                "xây bể lọc tinh bột ba ngăn.",
            ),
            ("heading", "Không chất tẩy, không phẩm màu"),
            (
                "paragraph",
                "Sợi miến có màu ngà tự nhiên vì chỉ lọc bằng nước suối. Mỗi mẻ được ghi ngày nghiền, người "
                "lọc, giờ phơi trên một phiếu giấy dán vào bao. Khách quét mã trên túi hoặc vào <a "
                'href="https://example.vn/ocop/mien-dong-nam-ngot">trang truy xuất</a> sẽ biết củ dong '
                "trồng ở nương nào. Nguồn nước thải được lắng qua ao bèo trước khi chảy ra suối.",
            ),
            (
                "quote",
                (
                    "Có năm mưa dài, miến không khô kịp, chúng tôi chấp nhận bỏ gần ba tạ chứ không sấy "
                    "than. Khách chỉ cần thất vọng một lần là mất luôn.",
                    "Chị Điêu Thị Chiêm",
                    "Giám đốc Hợp tác xã Nậm Ngọt",
                ),
            ),
            ("heading", "Liên kết để đi đường dài"),
            (
                "paragraph",
                "Vụ này, hợp tác xã bao tiêu 85 ha dong riềng cho 210 hộ với giá sàn 1.900 đồng/kg. Dịp Tết "
                "tới, xưởng dự kiến cung ứng 120 tấn miến, tăng 30 tấn so với năm trước, trong đó một phần "
                "tư bán qua các sàn thương mại điện tử.",
            ),
            (
                "callout",
                (
                    "note",
                    "Cách nhận biết",
                    "Miến dong Nậm Ngọt có màu ngà đục, sợi dai, khi nấu nước không đục; trên bao bì có mã "
                    "truy xuất theo từng mẻ.",
                ),
            ),
        ),
        category="san-pham-ocop",
        picture="factory",
        caption="Xưởng miến của Hợp tác xã Nậm Ngọt đạt công suất hai tấn mỗi ngày.",
        alt="Xưởng chế biến mái tôn, bên trong có máy ép sợi và dãy giàn phơi",
        credit="M.K",
        byline="Bảo An",
        published="2026-11-12T09:40",
        tags=("OCOP", "miến dong", "hợp tác xã"),
    ),
    ArticleContent(
        title="Mật ong hoa rừng Tả Sìn lên kệ hàng thành phố",
        lead=(
            "Nhờ giữ được 1.870 ha rừng tự nhiên, người Dao ở xã Tả Sìn có thêm nguồn thu từ mật ong, sản "
            "phẩm vừa được các cửa hàng nông sản sạch ở nhiều thành phố đặt mua thường xuyên."
        ),
        body=(
            (
                "paragraph",
                "Nghề nuôi ong ở Tả Sìn vốn có từ lâu, mỗi nhà dăm đõ gỗ treo dưới mái hiên. Mật lấy được "
                "bao nhiêu dùng bấy nhiêu, dư thì đựng chai cũ đem ra chợ. Tổ hợp tác nuôi ong ra đời năm "
                "2022 đã thay đổi cách làm ấy bằng những quy định chặt chẽ.",
            ),
            ("heading", "Rừng còn thì mật còn"),
            (
                "paragraph",
                "Quy định đầu tiên không nói về ong mà nói về rừng: thành viên nào chặt cây, đốt nương trái "
                "phép sẽ ra khỏi tổ. Mỗi tháng hai lần, các hộ thay nhau đi tuần rừng, kết hợp kiểm tra đõ "
                "ong. Ba năm nay, khu rừng đầu nguồn không xảy ra vụ vi phạm nào.",
            ),
            (
                "paragraph",
                "Mật chỉ quay khi độ nước dưới 20%, lọc qua ba lớp lưới, đóng chai thủy tinh có niêm phong. "
                "Ông Tẩn Phù Sài, tổ trưởng, tính toán mỗi đõ cho trung bình 7 lít một năm, giá bán tại chỗ "
                "từ 280.000 đồng một lít.",
            ),
            ("heading", "Nuôi thêm mà không phá rừng"),
            (
                "paragraph",
                "Toàn xã hiện có 1.150 đõ ong của 96 hộ. Thay vì bắt tổ ong rừng, bà con học cách chia đàn "
                "và tạo chúa. Xã phối hợp trồng thêm 12 ha cây hoa mật ven nương để ong có thức ăn trong "
                "những tháng giáp vụ.",
            ),
        ),
        category="san-pham-ocop",
        picture="forest_patrol",
        caption="Các hộ nuôi ong ở Tả Sìn đồng thời là thành viên tổ bảo vệ rừng.",
        alt="Lối mòn dưới tán rừng già, vài người đeo gùi đi thành hàng",
        credit="CTV",
        byline="Khánh Vy",
        published="2025-09-19T08:00",
        tags=("OCOP", "bảo vệ rừng", "sinh kế"),
        source_name="Báo Tây Bắc Ngày Mới",
        source_url="https://example.vn/nong-nghiep/mat-ong-hoa-rung-ta-sin",
        source_author="Lê Hoài Phương",
        source_published="2025-09-17",
    ),
    ArticleContent(
        title="Bốn cây số bê tông và 160 ngày góp công",
        lead=(
            "Nhà nước hỗ trợ xi măng, người dân lo cát sỏi và công lao động, tuyến đường 4 km nối bản Nậm "
            "Ngọt với trung tâm xã Mường Lẻng đã hoàn thành sớm gần một tháng so với kế hoạch."
        ),
        body=(
            (
                "paragraph",
                "Ngày khởi công, cả bản chỉ có một chiếc máy trộn mượn của trường học. Bà con chia thành "
                "tám tổ, mỗi tổ nhận 500 m, tự chấm công và tự kiểm tra độ dày mặt đường bằng thước gỗ khắc "
                "sẵn. Đoạn nào chưa đủ 16 cm thì đục ra đổ lại.",
            ),
            ("heading", "Sáng làm đường, chiều lên nương"),
            (
                "paragraph",
                "Để không lỡ vụ, mọi người thống nhất làm từ 5 giờ đến 9 giờ 30 phút sáng. Người già nấu "
                "nước, trẻ em tranh thủ ngày nghỉ ra nhặt sỏi. Những hộ neo đơn được miễn công nhưng nhiều "
                "cụ vẫn mang đến từng bó củi, mớ rau góp vào bếp chung.",
            ),
            (
                "paragraph",
                "Ba người do dân bầu làm giám sát có mặt suốt các buổi đổ bê tông. Họ đếm từng bao xi măng, "
                "ghi tên người trộn, người đầm. Đoạn dốc Pá Hu khó nhất dài 220 m phải làm gờ chống trơn, "
                "cả bản tập trung bốn ngày mới xong.",
            ),
            (
                "gallery",
                (
                    "Con đường mới qua ống kính",
                    (
                        (
                            "workers_road",
                            "Hai thanh niên đẩy xe rùa chở bê tông dọc theo khuôn gỗ",
                            "Tổ 3 đổ những mét đường đầu tiên, tháng 01/2026.",
                            "H.P",
                        ),
                        (
                            "new_rural_road",
                            "Mặt đường xám nhạt vừa khô, chạy vòng qua ruộng lúa",
                            "Đoạn qua cánh đồng Nà Lạ hoàn thành tháng 04/2026.",
                            "H.P",
                        ),
                        (
                            "rice_terraces",
                            "Những thửa ruộng bậc thang xếp lớp, con đường nhỏ vắt ngang",
                            "Đường mới giúp xe tải nhỏ vào tận khu ruộng bậc thang.",
                            "H.P",
                        ),
                        (
                            "stilt_houses",
                            "Nhà sàn sát mép đường, trước cửa có hàng rào hoa",
                            "Các hộ ven đường chỉnh trang cổng ngõ sau ngày thông xe.",
                            "H.P",
                        ),
                    ),
                ),
            ),
            ("heading", "Đường thông, giá nông sản lên"),
            (
                "paragraph",
                "Trước kia, một bao thóc chở ra đến chợ mất 25.000 đồng tiền công. Nay xe tải nhỏ vào tận "
                "sân, chi phí còn 8.000 đồng. Ba hộ đã mua xe bán tải để chở rau thuê. Bản lập quỹ bảo trì, "
                "mỗi hộ góp 10.000 đồng một tháng, công khai vào ngày cuối quý.",
            ),
        ),
        category="ha-tang-nong-thon",
        picture="workers_road",
        caption="Mỗi ngày có từ 40 đến 60 người tham gia đổ đường ở bản Nậm Ngọt.",
        alt="Người dân rải đá, trộn bê tông bên khuôn đường, phía sau là vách núi",
        credit="H.P",
        byline="Hà Phìn",
        published="2026-06-15T15:30",
        tags=("đường giao thông", "nông thôn mới", "góp công"),
        related=("“Dân vận khéo” mở đường lên bản Chế Cu",),
    ),
    ArticleContent(
        title="Cầu treo Nậm Ngọt nối hai bờ mùa lũ",
        lead=(
            "Cây cầu treo dài 86 m bắc qua suối Nậm Ngọt đưa vào sử dụng đầu tháng 10 đã chấm dứt cảnh hơn "
            "500 người dân và học sinh phải chờ nước rút mới sang được bờ bên kia."
        ),
        body=(
            (
                "paragraph",
                "Suối Nậm Ngọt mùa khô lội qua chỉ ướt gối, nhưng từ tháng 6 đến tháng 9 nước dâng đỏ ngầu. "
                "Mỗi năm, học sinh bản Huổi Tát nghỉ học từ 15 đến 20 ngày vì không qua suối được. Người ốm "
                "phải cáng vòng đường núi xa thêm 11 km.",
            ),
            ("heading", "Xây cầu trong bảy tháng"),
            (
                "paragraph",
                "Cầu rộng 2 m, tải trọng đủ cho xe máy và xe thồ nông sản. Vật liệu được tập kết từ đầu mùa "
                "khô vì không có đường cho xe lớn. Những cuộn cáp nặng do 60 thanh niên khiêng bộ từ quốc "
                "lộ vào, mỗi chặng nghỉ chân lại thay người.",
            ),
            (
                "paragraph",
                "Kinh phí từ ngân sách và nguồn xã hội hóa, riêng Nhân dân góp 680 ngày công đào móng mố, "
                "kè đá hai đầu cầu. Ban quản lý bản giữ chìa khóa thanh chắn, không cho xe quá tải đi qua "
                "và dừng lưu thông khi nước lên đến vạch đỏ.",
            ),
            ("heading", "Niềm vui đến lớp"),
            (
                "paragraph",
                "Sáng đầu tiên cầu thông, 74 học sinh Huổi Tát đến trường đúng giờ, không em nào phải mang "
                "theo bộ quần áo khô để thay. Ở phía bên kia, ba gia đình đã dọn đất dựng quán nhỏ, tính "
                "chuyện bán hàng cho khách đi rừng.",
            ),
        ),
        category="ha-tang-nong-thon",
        picture="river_boats",
        caption="Trước khi có cầu, người dân hai bờ Nậm Ngọt phải qua lại bằng thuyền và mảng.",
        alt="Dòng sông nước đục chảy xiết, vài chiếc thuyền nhỏ neo sát bờ",
        credit="CTV",
        byline="Đức Thảo",
        published="2024-10-05T09:15",
        tags=("cầu dân sinh", "hạ tầng", "an toàn giao thông"),
        source_name="Cổng thông tin xã Mường Lẻng",
        source_url="https://example.vn/muong-leng/cau-treo-nam-ngot",
        source_author="Ngọc Linh",
        source_published="2024-10-04",
    ),
    ArticleContent(
        title="“Nhà sạch, vườn xanh” của phụ nữ bản Pa Pông",
        lead=(
            "Bắt đầu từ bảy chị em và vài luống rau cải, mô hình “Nhà sạch, vườn xanh” ở bản Pa Pông, xã "
            "Mường Lẻng nay có 58 gia đình tham gia, góp phần thay đổi hẳn diện mạo của bản."
        ),
        body=(
            (
                "paragraph",
                "Ba năm trước, rác ở Pa Pông đổ xuống khe, nước thải chảy ra ao giữa bản. Chi hội phụ nữ "
                "vận động mỗi nhà đào một hố rác, đan một chiếc sọt đựng chai nhựa. Chai bán được bao nhiêu "
                "góp vào quỹ mua hạt giống.",
            ),
            ("heading", "Chấm điểm chéo giữa các nhóm"),
            (
                "paragraph",
                "Cả bản chia thành sáu nhóm, cuối tháng chấm điểm lẫn nhau theo năm mục: bếp, sân, vườn, "
                "chuồng và nhà tiêu. Nhóm đạt thấp không bị phê bình, chỉ phải mời nhóm khác sang “chữa "
                "bài”, tức là cùng dọn một buổi.",
            ),
            (
                "quote",
                (
                    "Lúc đầu chồng tôi bảo bày vẽ. Đến khi vườn rau đủ ăn, không phải mua ngoài chợ, anh ấy "
                    "tự đi chặt tre về rào.",
                    "Chị Lò Thị Ón",
                    "thành viên nhóm 4, bản Pa Pông",
                ),
            ),
            (
                "paragraph",
                "Đầu năm nay, ao tù giữa bản được nạo vét, thả cá và trồng sen. Bờ ao trở thành chỗ các cụ "
                "ngồi hóng mát, trẻ con chơi mỗi chiều.",
            ),
            ("heading", "Từ vườn rau đến quỹ tiết kiệm"),
            (
                "paragraph",
                "Sau hai năm, 51 trong số 58 nhà có vườn rau quanh năm, 100% hộ có nhà tiêu hợp vệ sinh. "
                "Tiền bán phế liệu và rau dư lập thành quỹ tiết kiệm 46 triệu đồng, cho chị em vay nuôi gà, "
                "mỗi lượt không quá 3 triệu đồng. Hội phụ nữ xã đang nhân mô hình sang bốn bản khác.",
            ),
        ),
        category="nong-thon-moi",
        picture="lotus_pond",
        caption="Ao tù giữa bản Pa Pông được nạo vét, trồng sen từ mùa xuân 2025.",
        alt="Ao sen nở hoa trước ngôi nhà sàn, lối đi lát đá quanh bờ",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2025-03-07T08:45",
        tags=("phụ nữ", "môi trường", "nông thôn mới"),
    ),
)
