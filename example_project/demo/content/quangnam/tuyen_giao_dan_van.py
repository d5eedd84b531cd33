"""Bài của chuyên mục Tuyên giáo – Dân vận."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Tuyên truyền miệng thời điện thoại thông minh",
        lead=(
            "Bản tin âm thanh bảy phút mỗi sáng thứ Hai của Ban Tuyên giáo Đảng ủy Khối hiện có hơn 5.200 "
            "lượt nghe mỗi kỳ, trở thành người bạn đồng hành của báo cáo viên cơ sở."
        ),
        body=(
            (
                "paragraph",
                (
                    "Ý tưởng bắt đầu từ một phàn nàn rất thật: tài liệu gửi về dày 30 trang, báo cáo viên "
                    "không kịp đọc trước buổi nói chuyện. Tổ biên tập gồm bốn người thử đọc tóm tắt vào "
                    "điện thoại, gửi cho mười chi bộ. Hai tuần sau, số nơi xin nhận tăng lên 58."
                ),
            ),
            ("heading", "Nói như đang ngồi trước mặt"),
            (
                "paragraph",
                (
                    "Mỗi bản tin có ba phần: một chủ trương mới, một câu chuyện từ cơ sở và một câu hỏi "
                    "người dân hay thắc mắc. Kịch bản không quá 900 chữ, câu nào đọc lên thấy hụt hơi thì "
                    "cắt. Người đọc là chính các báo cáo viên, mỗi tuần một giọng."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Nghe giọng người quen, bà con tin hơn. Còn chúng tôi, đọc sai một con số là cả "
                        "tuần bị nhắc, nên phải kiểm tra ba lần trước khi thu."
                    ),
                    "Anh Lưu Trọng Hiếu",
                    "Báo cáo viên Đảng ủy Khối",
                ),
            ),
            ("heading", "Không thay được cuộc gặp trực tiếp"),
            (
                "paragraph",
                (
                    "Tổ biên tập khẳng định bản tin chỉ là tư liệu dẫn chuyện. Ở xã Trà Lộc, trưởng thôn "
                    "mở bản tin qua loa rồi tắt đi, hỏi bà con nghe được gì, chỗ nào chưa thông thì giải "
                    "thích bằng tiếng địa phương."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ đầu năm đến nay, tổ đã làm 45 số, nhận 312 câu hỏi gửi ngược lên và trả lời được "
                    "287 câu. Quý I năm 2027, bản tin dự kiến có thêm phiên bản tiếng Cơ Tu và tiếng Xơ "
                    "Đăng."
                ),
            ),
        ),
        category="tuyen-giao",
        picture="computer_office",
        caption=("Tổ biên tập của Ban Tuyên giáo Đảng ủy Khối dựng bản tin âm thanh cho các chi bộ, ngày 18/11/2026."),
        alt="Ba người trẻ đeo tai nghe làm việc trước màn hình có dải sóng âm thanh",
        credit="V.A",
        byline="VINH ANH",
        published="2026-11-19T10:50",
        tags=("tuyên truyền miệng", "bản tin âm thanh", "báo cáo viên"),
        related=("Hội thi báo cáo viên giỏi: nói ngắn mà thấm",),
    ),
    ArticleContent(
        title="Hội thi báo cáo viên giỏi: nói ngắn mà thấm",
        lead=(
            "Mười phút cho phần thuyết trình, năm phút trả lời chất vấn của khán giả: thể lệ mới buộc 24 "
            "thí sinh của Hội thi báo cáo viên giỏi năm 2024 phải nói ngắn, rõ và thật."
        ),
        body=(
            (
                "paragraph",
                (
                    "Hội thi diễn ra trong hai ngày 25 và 26/9. Khác với trước đây, đề tài không công bố "
                    "sớm mà bốc thăm trước một tuần; thí sinh không được mang bài viết lên sân khấu. Một "
                    "phần ba số điểm do 60 khán giả chấm, trong đó có công nhân, giáo viên và người bán "
                    "hàng ở chợ."
                ),
            ),
            ("heading", "Khán giả là giám khảo khó tính nhất"),
            (
                "paragraph",
                (
                    "Phần chất vấn tạo nhiều tiếng cười và cũng nhiều phút lặng. Một chị bán rau hỏi thí "
                    "sinh: “Anh nói giảm thủ tục, vậy tôi đổi tên trên sổ hộ kinh doanh thì giảm được mấy "
                    "lần đi?”. Thí sinh ngập ngừng rồi xin phép trả lời sau giờ giải lao, và đã quay lại "
                    "với câu trả lời đầy đủ."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Điểm cao nhất tôi dành cho người dám nói “tôi chưa biết, tôi sẽ tìm hiểu”. Nghe "
                        "vậy mới tin những điều còn lại anh ấy nói."
                    ),
                    "Bà Châu Thị Lệ",
                    "Tiểu thương, thành viên ban giám khảo khán giả",
                ),
            ),
            ("heading", "Giải nhất thuộc về câu chuyện cây cầu"),
            (
                "paragraph",
                (
                    "Thí sinh Mai Xuân Trinh đoạt giải nhất với bài nói về giám sát cộng đồng, kể từ "
                    "chuyện một thôn tự đo chiều dày lớp bê tông của cây cầu mới. Bài nói chỉ có hai con "
                    "số và một bức ảnh."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban tổ chức sẽ ghi hình sáu phần thi tốt nhất làm tư liệu tập huấn, đồng thời áp dụng "
                    "cách chấm có khán giả tham gia cho hội thi cấp cơ sở từ năm 2025."
                ),
            ),
        ),
        category="tuyen-giao",
        picture="conference_stage",
        caption=("Phần thi thuyết trình mười phút của thí sinh tại Hội thi báo cáo viên giỏi Đảng bộ Khối năm 2024."),
        alt="Một thí sinh mặc áo dài đứng nói trên sân khấu, đồng hồ đếm ngược phía sau",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2024-09-26T17:00",
        tags=("báo cáo viên", "hội thi", "tuyên giáo"),
    ),
    ArticleContent(
        title="Nắm dư luận xã hội từ những phiên chợ",
        lead=(
            "Không phiếu hỏi, không máy ghi âm, những cộng tác viên dư luận xã hội ở vùng ven sông chọn "
            "phiên chợ sớm làm nơi lắng nghe, rồi ghi lại trung thực trong hai trang giấy mỗi tuần."
        ),
        body=(
            (
                "paragraph",
                (
                    "Năm giờ sáng, ông Kiều Đức Nhuận đã có mặt ở chợ. Ông mua mớ rau muống, ngồi lại hàng "
                    "nước, nghe chuyện giá phân bón, chuyện cái cống bị nghẹt, chuyện con nhà ai xin học "
                    "trái tuyến. Nghe xong, ông về nhà mới ghi vào sổ."
                ),
            ),
            ("heading", "Nghe đủ ba người mới ghi"),
            (
                "paragraph",
                (
                    "Quy tắc của nhóm cộng tác viên là một ý kiến phải nghe từ ít nhất ba người ở ba nơi "
                    "khác nhau mới đưa vào báo cáo. Tin chưa rõ thì ghi “mới nghe”, không suy diễn. Tên "
                    "người nói không bao giờ xuất hiện."
                ),
            ),
            (
                "paragraph",
                (
                    "“Bà con nói với mình như nói với hàng xóm. Nếu lộ tên một lần, chợ này sẽ không còn "
                    "ai nói thật với tôi nữa”, ông Nhuận giải thích."
                ),
            ),
            ("heading", "Từ trang giấy đến cái cống được khơi"),
            (
                "paragraph",
                (
                    "Nửa đầu năm 2023, nhóm 16 cộng tác viên gửi 412 lượt phản ánh. Cấp ủy phân loại trong "
                    "ngày, chuyển cơ quan liên quan và trả lời lại qua chính cộng tác viên. Có 268 việc đã "
                    "giải quyết, từ cái cống bị nghẹt đến lịch thu học phí chồng lên vụ gặt."
                ),
            ),
            (
                "paragraph",
                (
                    "Khó khăn hiện nay là cộng tác viên phần lớn trên 60 tuổi. Địa phương đang mời thêm "
                    "thợ cắt tóc, chủ quán cà phê, tài xế xe buýt tham gia để nghe được cả tiếng nói của "
                    "người trẻ."
                ),
            ),
        ),
        category="tuyen-giao",
        picture="market",
        caption="Phiên chợ sáng ở Gò Duối, nơi cộng tác viên dư luận xã hội thường ghé nghe chuyện bà con.",
        alt="Chợ quê đông người với các sạp rau, cá và những chiếc nón lá",
        credit="M.K",
        byline="MINH KHÊ",
        published="2023-08-15T08:55",
        tags=("dư luận xã hội", "cộng tác viên", "lắng nghe"),
        source_name="Tạp chí Đời sống Cơ sở",
        source_url="https://doisongcoso.example.vn/du-luan-phien-cho",
        source_author="Hoàng Việt Thư",
        source_published="2023-08-12",
    ),
    ArticleContent(
        title="Tổ dân vận thôn Tà Rin và chuyện dời làng tránh lũ",
        lead=(
            "Ba năm, 140 buổi trò chuyện bên bếp lửa và một lời hứa giữ được: đó là quãng đường để 63 hộ "
            "thôn Tà Rin rời sườn núi nứt gãy, về nơi ở mới trước mùa mưa."
        ),
        body=(
            (
                "paragraph",
                (
                    "Vết nứt dài 70 mét xuất hiện phía trên làng từ mùa mưa năm 2022. Ai cũng thấy nguy "
                    "hiểm, nhưng không ai muốn đi. Làng cũ có gươl, có máng nước ông bà để lại và có những "
                    "ngôi mộ. Tổ dân vận sáu người hiểu rằng một quyết định hành chính sẽ không dời nổi "
                    "một nếp làng."
                ),
            ),
            ("heading", "Đi xem đất cùng già làng"),
            (
                "paragraph",
                (
                    "Việc đầu tiên tổ làm là mời già làng tự chọn đất. Bốn lần khảo sát, ba lần già lắc "
                    "đầu vì hướng suối hoặc vì rừng thiêng. Lần thứ tư, già cắm cây nêu xuống bãi đất bằng "
                    "cách làng cũ 2,8 km, nói một câu ngắn: chỗ này đứa trẻ chạy được."
                ),
            ),
            (
                "quote",
                (
                    ("Mình đừng hỏi dân bao giờ dời. Hãy hỏi dân sợ mất điều gì, rồi cùng tìm cách giữ điều đó."),
                    "Chị Zơ Râm Thị Nhíp",
                    "Tổ trưởng tổ dân vận thôn Tà Rin",
                ),
            ),
            ("heading", "Giữ lời hứa về máng nước"),
            (
                "paragraph",
                (
                    "Lời hứa quan trọng nhất là nước. Trước khi hộ đầu tiên dọn nhà, đường ống từ suối Pa "
                    "Nhâu đã chảy về bể chung 30 mét khối. Ngôi gươl được tháo từng cột, đánh số và dựng "
                    "lại đúng hướng cũ."
                ),
            ),
            (
                "paragraph",
                (
                    "Đến ngày 25/10/2025, 63 hộ với 271 nhân khẩu đã ở nơi mới. Hai trận mưa lớn đầu mùa "
                    "qua đi, sườn núi cũ sạt mất một góc, không ai bị thương. Tổ dân vận giờ chuyển sang "
                    "việc khác: lập vườn rau chung và đưa lớp mầm non về gần làng."
                ),
            ),
        ),
        category="dan-van",
        picture="stilt_houses",
        caption="Những nếp nhà sàn đầu tiên ở khu tái định cư mới của thôn Tà Rin, xã A Liêng.",
        alt="Cụm nhà sàn mái lá dựng trên sườn đồi, khói bếp bay lên trong sương sớm",
        credit="L.T",
        byline="LÊ TRÀ",
        published="2025-10-30T09:05",
        tags=("dân vận", "tái định cư", "phòng chống thiên tai"),
    ),
    ArticleContent(
        title="Hiến đất mở đường: khi cán bộ tháo hàng rào nhà mình trước",
        lead=(
            "Ở thôn Đồng Trưa, bức tường rào đầu tiên bị tháo xuống là của bí thư chi bộ; sau đó 86 hộ "
            "khác lần lượt hiến hơn 4.100 mét vuông đất để con đường trục thôn rộng gấp đôi."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đường cũ rộng ba mét, hai xe máy chở lúa gặp nhau phải có một xe lùi vào sân. Chủ "
                    "trương mở rộng đưa ra năm 2021 rồi nằm lại trong biên bản vì không ai chịu lùi hàng "
                    "rào trước."
                ),
            ),
            ("heading", "Bức tường xây chưa kịp rêu"),
            (
                "paragraph",
                (
                    "Tháng 11/2023, ông Nguyễn Hữu Tráng nhận nhiệm vụ bí thư chi bộ. Một sáng Chủ nhật, "
                    "ông gọi con trai ra tháo bức tường mới xây hai năm, lùi vào 1,5 mét. Ông không mời "
                    "ai, cũng không chụp ảnh. Đến trưa, ba nhà đối diện sang phụ một tay."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi đi vận động, người ta chỉ hỏi một câu: nhà bác lùi chưa. Vậy thì lùi trước cho "
                    "dễ nói”, ông Tráng kể."
                ),
            ),
            ("heading", "Sổ công khai ở đầu làng"),
            (
                "paragraph",
                (
                    "Chi bộ phân công mỗi đảng viên phụ trách năm hộ, ghi rõ từng gốc cây, trụ cổng cần hỗ "
                    "trợ. Danh sách hiến đất và khoản chi được dán ở nhà văn hóa, cập nhật mỗi tối thứ "
                    "Bảy. Bảy hộ khó khăn được bà con góp công xây lại tường."
                ),
            ),
            (
                "paragraph",
                (
                    "Con đường dài 1,24 km hoàn thành đầu tháng 4/2024 với kinh phí 2,7 tỷ đồng, trong đó "
                    "phần dân góp bằng đất và ngày công ước khoảng 1,1 tỷ đồng. Dọc hai bên, các hội đoàn "
                    "thể trồng 320 cây hoa giấy."
                ),
            ),
            (
                "paragraph",
                (
                    "Nhiều thôn trong xã đã đến học cách làm. Điều họ hỏi nhiều nhất vẫn là làm sao để bắt "
                    "đầu, và câu trả lời của Đồng Trưa chỉ gói trong hai chữ “mình trước”."
                ),
            ),
        ),
        category="dan-van",
        picture="new_rural_road",
        caption="Đường trục thôn Đồng Trưa, xã Quế Thịnh, rộng gấp đôi sau khi 87 hộ dân hiến đất.",
        alt="Con đường bê tông thẳng có hàng hoa hai bên, chạy giữa ruộng lúa và nhà ngói",
        credit="H.G",
        byline="HÀN GIANG",
        published="2024-04-16T10:25",
        tags=("hiến đất", "nông thôn mới", "nêu gương"),
        related=("Bữa cơm đoàn kết ở thôn Đồng Trưa",),
    ),
    ArticleContent(
        title="Ngày thứ Bảy vì dân ở bộ phận một cửa",
        lead=(
            "Sau bốn tháng mở cửa thêm sáng thứ Bảy, bộ phận một cửa của các cơ quan trong Khối tiếp nhận "
            "3.470 hồ sơ, phần lớn của công nhân và người buôn bán không thể nghỉ ngày thường."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đề xuất đến từ một buổi đối thoại hồi tháng 2, khi một nữ công nhân nói chị mất nửa "
                    "ngày lương để xin xác nhận một tờ giấy. Đảng ủy Khối khảo sát nhanh 800 người, 71% "
                    "mong được làm thủ tục vào cuối tuần."
                ),
            ),
            ("heading", "Luân phiên để không ai quá sức"),
            (
                "paragraph",
                (
                    "Mỗi sáng thứ Bảy có 14 công chức trực theo lịch xoay vòng sáu tuần. Người trực được "
                    "nghỉ bù vào chiều thứ Tư, lúc lượng hồ sơ thấp nhất. Ba lĩnh vực đông người nhất gồm "
                    "đất đai, hộ kinh doanh và bảo hiểm luôn có đủ hai quầy."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Chúng tôi làm thêm một buổi, bù lại thứ Hai bớt cảnh chen chúc. Dân dễ thở thì "
                        "mình cũng dễ thở."
                    ),
                    "Anh Phùng Bá Tuấn",
                    "Công chức bộ phận một cửa",
                ),
            ),
            ("heading", "Góc trẻ em và ấm trà nóng"),
            (
                "paragraph",
                (
                    "Đoàn thanh niên góp một kệ sách, hai chiếc bàn nhỏ cho trẻ theo cha mẹ. Hội Phụ nữ lo "
                    "ấm trà và người hướng dẫn điền tờ khai trên điện thoại."
                ),
            ),
            (
                "paragraph",
                (
                    "Theo kết quả đánh giá sáu tháng đầu năm, thời gian chờ trung bình buổi sáng thứ Bảy "
                    "là 11 phút; 96,3% người được hỏi nói hài lòng. Từ tháng 8, mô hình mở rộng ra năm xã "
                    "có khu công nghiệp."
                ),
            ),
        ),
        category="dan-van",
        picture="city_skyline",
        caption="Trung tâm hành chính nơi bộ phận một cửa mở thêm sáng thứ Bảy phục vụ người lao động.",
        alt="Những tòa nhà trung tâm soi bóng xuống mặt hồ dưới bầu trời xanh",
        credit="B.T",
        byline="BẢO THƯ",
        published="2026-07-21T08:20",
        tags=("một cửa", "dân vận chính quyền", "người lao động"),
    ),
)
