"""Bài của chuyên mục Tin tức – Sự kiện: hoạt động cấp ủy, văn bản mới và tin chung."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Đảng ủy Khối cho ý kiến về dự thảo chương trình công tác năm 2027",
        lead=(
            "Sáng 24/11, Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh họp phiên thường kỳ, cho ý kiến vào "
            "dự thảo chương trình công tác năm 2027 với yêu cầu ít đầu việc hơn, rõ người làm và rõ thời "
            "hạn hơn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Dự thảo do Văn phòng Đảng ủy Khối chuẩn bị gồm 5 nhóm nhiệm vụ với 38 đầu việc, giảm "
                    "17 đầu việc so với năm nay. Mỗi việc ghi tên một đồng chí chịu trách nhiệm chính, "
                    "thời điểm hoàn thành và sản phẩm phải có. Những việc làm hằng năm theo quy định được "
                    "gom vào phụ lục, không lặp lại trong phần nhiệm vụ trọng tâm."
                ),
            ),
            ("heading", "Bớt việc trùng, dồn sức cho cơ sở"),
            (
                "paragraph",
                (
                    "Phần lớn ý kiến tại phiên họp tập trung vào nhóm nhiệm vụ củng cố chi bộ ở các đơn vị "
                    "sự nghiệp. Theo tổng hợp của Ban Tổ chức, toàn Đảng bộ còn 11 chi bộ có dưới bảy đảng "
                    "viên, việc phân công cấp ủy rất khó. Các đại biểu đề nghị năm tới mỗi đồng chí trong "
                    "Ban Chấp hành theo dõi một chi bộ như vậy và dự sinh hoạt ít nhất mỗi quý một lần."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Chương trình dày không đồng nghĩa với làm nhiều. Tôi mong cuối năm 2027, khi giở "
                        "lại từng dòng, chúng ta chỉ ra được việc ấy đã đổi thay điều gì ở chi bộ."
                    ),
                    "Đồng chí Đinh Văn Khải",
                    "Phó Bí thư Thường trực Đảng ủy Khối",
                ),
            ),
            ("heading", "Lấy ý kiến cơ sở trong 10 ngày"),
            (
                "paragraph",
                (
                    "Kết luận phiên họp, Thường trực Đảng ủy Khối giao Văn phòng tiếp thu ý kiến, gửi dự "
                    "thảo về các tổ chức cơ sở đảng trước ngày 26/11 và nhận góp ý đến hết ngày "
                    "05/12/2026. Góp ý được gửi trên hệ thống điều hành chung, không yêu cầu làm văn bản "
                    "giấy."
                ),
            ),
            (
                "paragraph",
                (
                    "Dự kiến chương trình sẽ trình Ban Chấp hành Đảng bộ Khối xem xét, thông qua tại hội "
                    "nghị cuối năm. Cùng ngày, Ban Thường vụ cũng nghe báo cáo về công tác chuẩn bị Tết và "
                    "việc chăm lo đảng viên cao tuổi, đảng viên có hoàn cảnh khó khăn."
                ),
            ),
        ),
        category="hoat-dong-cap-uy",
        picture="meeting_hall",
        caption=(
            "Ban Thường vụ Đảng ủy Khối thảo luận dự thảo chương trình công tác năm 2027 tại phiên họp sáng 24/11."
        ),
        alt="Các đại biểu ngồi quanh bàn họp dài, trước mặt là tài liệu và máy tính bảng",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2026-11-24T16:20",
        tags=("Đảng ủy Khối", "chương trình công tác", "năm 2027"),
        voices=("Giọng nữ, miền Trung (âm thanh mẫu)", "Giọng nam, miền Bắc (âm thanh mẫu)"),
        related=(
            "Hội nghị giao ban công tác xây dựng Đảng tháng 11",
            "Giám sát chuyên đề: đi sớm, nói thẳng, theo đến cùng",
        ),
    ),
    ArticleContent(
        title="Hội nghị giao ban công tác xây dựng Đảng tháng 11",
        lead=(
            "Chiều 19/11, Đảng ủy Khối các cơ quan tỉnh tổ chức giao ban với bí thư các tổ chức cơ sở "
            "đảng, đánh giá kết quả mười tháng đầu năm và tháo gỡ vướng mắc trong công tác kết nạp đảng "
            "viên."
        ),
        body=(
            (
                "paragraph",
                (
                    "Báo cáo tại hội nghị cho biết, tính đến hết tháng 10, toàn Đảng bộ đã kết nạp 214 "
                    "đảng viên, đạt 89% chỉ tiêu năm. Tỷ lệ chi bộ sinh hoạt đúng kỳ đạt 99,1%; số buổi "
                    "sinh hoạt chuyên đề tăng 46 buổi so với cùng kỳ năm trước."
                ),
            ),
            (
                "table",
                (
                    "Một số kết quả xây dựng Đảng mười tháng năm 2026",
                    (
                        ("Chỉ tiêu", "Kế hoạch năm", "Đến 31/10/2026"),
                        ("Kết nạp đảng viên mới", "240", "214"),
                        ("Chuyển đảng chính thức", "225", "207"),
                        ("Chi bộ được kiểm tra, giám sát", "60", "57"),
                        ("Buổi sinh hoạt chuyên đề", "400", "371"),
                    ),
                ),
            ),
            ("heading", "Vướng nhất ở khâu xác minh hồ sơ"),
            (
                "paragraph",
                (
                    "Mười hai ý kiến tại hội nghị xoay quanh thời gian thẩm tra lý lịch quần chúng ưu tú "
                    "có quê ở tỉnh ngoài. Có hồ sơ gửi đi hơn bốn tháng chưa nhận được trả lời, lớp nhận "
                    "thức về Đảng đã học xong mà giấy chứng nhận sắp hết hạn."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban Tổ chức Đảng ủy Khối đề xuất lập một đầu mối theo dõi chung, định kỳ ngày 15 hằng "
                    "tháng liên hệ với cấp ủy nơi nhận công văn, đồng thời cử cán bộ đi xác minh trực tiếp "
                    "với những hồ sơ quá 60 ngày."
                ),
            ),
            ("heading", "Ba việc cần làm ngay"),
            (
                "paragraph",
                (
                    "Kết luận hội nghị, Thường trực Đảng ủy Khối yêu cầu các cấp ủy rà soát từng hồ sơ còn "
                    "tồn trước ngày 30/11, hoàn thành kiểm điểm cuối năm đúng hướng dẫn và gửi kế hoạch "
                    "đại hội chi bộ nhiệm kỳ mới trước ngày 10/12."
                ),
            ),
            (
                "paragraph",
                (
                    "Hội nghị cũng dành thời gian tri ân những đảng viên từng đứng lớp nhân ngày 20/11. "
                    "Bốn đồng chí được mời chia sẻ kinh nghiệm truyền đạt nghị quyết sao cho dễ nhớ, dễ "
                    "làm."
                ),
            ),
        ),
        category="hoat-dong-cap-uy",
        picture="conference_stage",
        caption=("Quang cảnh hội nghị giao ban công tác xây dựng Đảng tháng 11 của Đảng bộ Khối, chiều 19/11."),
        alt="Hội trường kín người, trên sân khấu có phông đỏ và bục phát biểu",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2026-11-20T15:05",
        tags=("giao ban", "xây dựng Đảng", "kết nạp đảng viên"),
    ),
    ArticleContent(
        title="Hướng dẫn mới về quản lý hồ sơ đảng viên: năm điểm cần lưu ý",
        lead=(
            "Đảng ủy Khối vừa ban hành hướng dẫn về quản lý, bổ sung và số hóa hồ sơ đảng viên, thay thế "
            "hai văn bản cũ, áp dụng cho tất cả tổ chức cơ sở đảng từ ngày 01/10/2026."
        ),
        body=(
            (
                "paragraph",
                (
                    "Hướng dẫn mới gồm bốn phần và hai phụ lục, được xây dựng sau khi lấy ý kiến 63 cấp ủy "
                    "cơ sở. Toàn văn đăng tại <a "
                    'href="https://vanban.example.vn/huong-dan-ho-so-dang-vien">mục văn bản</a> của cổng '
                    "thông tin. Dưới đây là năm điểm cán bộ làm công tác tổ chức cần lưu ý."
                ),
            ),
            ("heading", "Những điểm thay đổi"),
            (
                "paragraph",
                (
                    "<b>Thứ nhất</b>, phiếu bổ sung hồ sơ chỉ nộp khi có thay đổi, không yêu cầu nộp đồng "
                    "loạt mỗi cuối năm. <b>Thứ hai</b>, thời hạn cấp ủy cập nhật dữ liệu rút từ 30 ngày "
                    "xuống còn 10 ngày làm việc."
                ),
            ),
            (
                "paragraph",
                (
                    "<b>Thứ ba</b>, bản chụp văn bằng do đảng viên tự tải lên được chấp nhận nếu đã đối "
                    "chiếu với dữ liệu gốc. <b>Thứ tư</b>, đảng viên chuyển sinh hoạt được cấp mã theo dõi "
                    "để biết hồ sơ đang ở đâu. <b>Thứ năm</b>, mọi lượt mở hồ sơ điện tử đều được ghi nhật "
                    "ký và lưu ít nhất năm năm."
                ),
            ),
            (
                "callout",
                (
                    "important",
                    "Thời hạn chuyển tiếp",
                    (
                        "Hồ sơ tiếp nhận trước ngày 01/10/2026 vẫn xử lý theo mẫu cũ. Từ ngày 01/01/2027, "
                        "hệ thống không nhận các mẫu phiếu đã hết hiệu lực."
                    ),
                ),
            ),
            ("heading", "Trách nhiệm của chi bộ"),
            (
                "paragraph",
                (
                    "Bí thư chi bộ chịu trách nhiệm nhắc đảng viên khai đúng và đủ; phó bí thư hoặc chi ủy "
                    "viên phụ trách tổ chức kiểm tra trước khi chuyển lên cấp trên. Chi bộ không lưu bản "
                    "sao hồ sơ trên máy tính cá nhân hoặc trong các nhóm trò chuyện."
                ),
            ),
            (
                "paragraph",
                (
                    "Trong tháng 9, Ban Tổ chức Đảng ủy Khối mở ba lớp tập huấn trực tuyến, mỗi lớp hai "
                    "giờ. Đơn vị có vướng mắc gửi câu hỏi về hộp thư tochuc@quangnam.example để được giải "
                    "đáp chung."
                ),
            ),
        ),
        category="van-ban-moi",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="BẢO THƯ",
        published="2026-09-10T08:45",
        tags=("hồ sơ đảng viên", "hướng dẫn", "nghiệp vụ"),
        related=("Chữ ký số đến từng chi bộ",),
    ),
    ArticleContent(
        title="Thông báo lịch tiếp công dân quý I năm 2026",
        lead="",
        body=(
            (
                "paragraph",
                (
                    "Căn cứ quy chế làm việc, Văn phòng Đảng ủy Khối thông báo lịch tiếp đảng viên và công "
                    "dân định kỳ của Thường trực Đảng ủy Khối trong quý I năm 2026. Buổi tiếp bắt đầu lúc "
                    "8 giờ 00 và kết thúc khi đã nghe hết ý kiến của người đăng ký trong ngày."
                ),
            ),
            (
                "table",
                (
                    "Lịch tiếp đảng viên và công dân quý I năm 2026",
                    (
                        ("Ngày", "Người chủ trì", "Địa điểm"),
                        ("Thứ Năm, 15/01/2026", "Bí thư Đảng ủy Khối", "Phòng tiếp dân, tầng 1"),
                        ("Thứ Năm, 12/02/2026", "Phó Bí thư Thường trực", "Phòng tiếp dân, tầng 1"),
                        ("Thứ Năm, 12/3/2026", "Bí thư Đảng ủy Khối", "Phòng họp số 2"),
                    ),
                ),
            ),
            ("heading", "Cách đăng ký"),
            (
                "paragraph",
                (
                    "Người có nhu cầu đăng ký trước ít nhất hai ngày làm việc qua số điện thoại 0235 3555 "
                    "210, qua hộp thư tiepdan@quangnam.example hoặc trực tiếp tại Văn phòng. Khi đăng ký, "
                    "đề nghị nêu tóm tắt nội dung để cơ quan chuẩn bị hồ sơ liên quan; không bắt buộc viết "
                    "đơn theo mẫu."
                ),
            ),
            (
                "paragraph",
                (
                    "Người cao tuổi, người khuyết tật và người ở xã xa trung tâm trên 40 km có thể đề nghị "
                    "tiếp trực tuyến. Bộ phận tiếp dân sẽ gửi đường dẫn và gọi điện hướng dẫn cách kết nối "
                    "trước giờ hẹn 30 phút."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Lưu ý",
                    (
                        "Những vụ việc thuộc thẩm quyền giải quyết của cơ quan khác sẽ được hướng dẫn gửi "
                        "đúng nơi. Kết quả xử lý thông báo bằng văn bản trong thời hạn 15 ngày làm việc."
                    ),
                ),
            ),
            ("heading", "Tiếp đột xuất"),
            (
                "paragraph",
                (
                    "Ngoài lịch định kỳ, Thường trực Đảng ủy Khối tiếp đột xuất khi có vụ việc đông người, "
                    "phức tạp hoặc cần xử lý ngay. Trường hợp thay đổi ngày tiếp vì công việc đột xuất, "
                    "Văn phòng thông báo trên cổng thông tin điện tử trước ít nhất một ngày."
                ),
            ),
        ),
        category="van-ban-moi",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="VĂN PHÒNG ĐẢNG ỦY KHỐI",
        published="2025-12-29T10:00",
        tags=("tiếp công dân", "thông báo"),
    ),
    ArticleContent(
        title="Lễ chào cờ đầu năm và lời hứa của người mới vào ngành",
        lead=(
            "Sáng 03/01/2023, hơn 300 cán bộ, công chức các cơ quan trong Khối dự lễ chào cờ đầu năm, nghe "
            "26 người mới tuyển dụng đọc lời hứa trước khi nhận nhiệm vụ đầu tiên."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trời lất phất mưa, sân trụ sở vẫn kín những hàng áo trắng từ bảy giờ kém mười lăm. "
                    "Sau Quốc ca, người chủ trì dành ba phút điểm lại việc của năm cũ: những việc đã xong, "
                    "những việc còn nợ dân và tên đơn vị đang nợ."
                ),
            ),
            ("heading", "Lời hứa ngắn, việc cụ thể"),
            (
                "paragraph",
                (
                    "Điểm mới của năm nay là phần ra mắt công chức trẻ. Thay cho bản cam kết soạn sẵn, mỗi "
                    "người tự viết một câu về điều sẽ làm trong sáu tháng tới. Có người hứa trả hồ sơ đúng "
                    "hẹn, có người hứa học tiếng Cơ Tu để nói chuyện được với bà con vùng cao."
                ),
            ),
            (
                "paragraph",
                (
                    "“Em viết đi viết lại bốn lần, cuối cùng chọn câu ngắn nhất: nghe hết câu chuyện của "
                    "người dân rồi mới trả lời”, Trần Nhật Hạ, 24 tuổi, công chức mới của ngành lao động, "
                    "chia sẻ."
                ),
            ),
            ("heading", "Lưu lại để soi chính mình"),
            (
                "paragraph",
                (
                    "Hai mươi sáu tờ giấy được cho vào phong bì, giao chi đoàn giữ. Đến lễ chào cờ đầu "
                    "tháng 7, các bạn sẽ mở ra đọc lại trước tập thể. Người chưa làm được sẽ nói rõ vì sao "
                    "và cần đồng nghiệp hỗ trợ gì."
                ),
            ),
            (
                "paragraph",
                (
                    "Đảng ủy Khối cho biết, từ năm 2023, lễ chào cờ tổ chức vào sáng thứ Hai đầu tiên của "
                    "mỗi tháng, không quá 20 phút; tháng nào trùng ngày nghỉ thì chuyển sang ngày làm việc "
                    "kế tiếp."
                ),
            ),
        ),
        category="tin-tuc-su-kien",
        picture="flag_ceremony",
        caption="Cán bộ, công chức các cơ quan trong Khối dự lễ chào cờ đầu năm mới, sáng 03/01/2023.",
        alt="Hàng người mặc áo trắng đứng nghiêm trước cột cờ giữa sân trụ sở",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2023-01-03T09:30",
        tags=("chào cờ", "công vụ", "cán bộ trẻ"),
    ),
)
