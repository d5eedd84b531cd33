"""Da Nang demo portal: the articles of “Xây dựng Đảng”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Bồi dưỡng kỹ năng điều hành sinh hoạt cho 118 bí thư chi bộ mới",
        lead=(
            "Lớp bồi dưỡng dành cho 118 bí thư chi bộ lần đầu nhận nhiệm vụ bỏ phần thuyết trình dài, thay "
            "bằng ba buổi thực hành điều hành một cuộc sinh hoạt chi bộ từ đầu đến cuối."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trong số học viên có 71 người là chuyên viên, 32 người là trưởng, phó phòng, số còn lại "
                    "công tác ở đơn vị sự nghiệp. Phiếu khảo sát trước khóa học cho thấy điều họ lo nhất "
                    "không phải là thiếu tài liệu mà là không biết làm thế nào để đảng viên chịu phát biểu."
                ),
            ),
            ("heading", "Đóng vai để học"),
            (
                "paragraph",
                (
                    "Mỗi nhóm 12 người tự bốc thăm tình huống: chi bộ im lặng, ý kiến trái chiều gay gắt, "
                    "đảng viên vắng nhiều lần hay nội dung nghị quyết quá chung chung. Một người làm bí thư, "
                    "những người khác đóng vai đảng viên, giảng viên chỉ ghi lại thời gian và cách đặt câu "
                    "hỏi."
                ),
            ),
            (
                "paragraph",
                (
                    "Qua thực hành, nhiều học viên nhận ra phần mở đầu thường chiếm gần nửa giờ, trong khi "
                    "chỉ cần mười phút nếu tài liệu được gửi trước. Câu hỏi càng cụ thể thì phát biểu càng "
                    "đi thẳng vào việc; hỏi “đồng chí có ý kiến gì không” hầu như chỉ nhận được sự im lặng."
                ),
            ),
            ("heading", "Mang về một sản phẩm"),
            (
                "paragraph",
                (
                    "Kết thúc khóa học, mỗi người nộp kịch bản cho buổi sinh hoạt tháng 12 của chi bộ mình, "
                    "gồm chủ đề, ba câu hỏi trọng tâm và dự thảo kết luận không quá một trang. Ban tổ chức "
                    "sẽ dự ngẫu nhiên 20 buổi để xem kịch bản được dùng ra sao."
                ),
            ),
            (
                "paragraph",
                (
                    "Tài liệu lớp học được biên soạn lại thành sổ tay bỏ túi, dự kiến phát hành bản điện tử "
                    "trong tháng 12 để các chi, đảng bộ trực thuộc cùng tham khảo."
                ),
            ),
        ),
        category="to-chuc-can-bo",
        picture="meeting_hall",
        caption="Học viên lớp bồi dưỡng bí thư chi bộ thảo luận nhóm sáng 19/11.",
        alt="Học viên ngồi quanh những chiếc bàn lớn, chăm chú ghi chép trong phòng họp",
        credit="D.H",
        byline="Diệu Hân",
        published="2026-11-20T07:30",
        tags=("sinh hoạt chi bộ", "bí thư chi bộ", "bồi dưỡng"),
        related=(
            "Đánh giá, xếp loại đảng viên cuối năm: Năm việc chi bộ cần chuẩn bị",
            "Chi bộ bốn đảng viên và cuốn sổ giao việc",
        ),
    ),
    ArticleContent(
        title="Chi bộ bốn đảng viên và cuốn sổ giao việc",
        lead=(
            "Chỉ có bốn đảng viên, chi bộ Trạm Quan trắc ven biển vẫn duy trì nền nếp nhờ cuốn sổ giao việc "
            "truyền tay, trong đó mỗi người tự ghi việc mình nhận và ngày hoàn thành."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trạm nằm ở mũi đất cuối phường, cách trung tâm hơn 20 km. Công việc chia ca ngày đêm "
                    "khiến việc họp đủ bốn người từng là chuyện khó. Có tháng, chi bộ phải sinh hoạt vào lúc "
                    "giao ca, chỉ kịp đọc thông báo rồi giải tán."
                ),
            ),
            ("heading", "Từ quyển vở học trò"),
            (
                "paragraph",
                (
                    "Năm 2019, đồng chí bí thư mua một quyển vở, kẻ bốn cột: việc, người nhận, ngày xong, "
                    "kết quả. Sổ để ở phòng trực, ai vào ca cũng mở xem. Đến ngày sinh hoạt, chi bộ lấy "
                    "chính cuốn sổ làm chương trình: việc nào xong thì gạch, việc nào chậm thì người nhận tự "
                    "nói lý do."
                ),
            ),
            (
                "quote",
                (
                    "Ít người thì càng không thể nể nang. Chữ mình viết ra còn nằm đó, không cần ai nhắc.",
                    "Đồng chí Trương Văn Bưởi",
                    "bí thư chi bộ Trạm Quan trắc ven biển",
                ),
            ),
            (
                "paragraph",
                (
                    "Những việc trong sổ đều nhỏ: sửa lan can đài quan sát, dạy hai nhân viên mới đọc số "
                    "liệu thủy triều, giúp trường học gần trạm dựng góc khoa học. Sau năm năm, sổ ghi 214 "
                    "việc, trong đó 207 việc hoàn thành đúng hẹn. Bảy việc còn lại đều có dòng giải thích và "
                    "ngày hẹn mới."
                ),
            ),
            ("heading", "Giữ cái cốt, đổi hình thức"),
            (
                "paragraph",
                (
                    "Đầu năm nay, cấp ủy cấp trên đề nghị chuyển sổ lên bảng tính dùng chung để các trạm "
                    "khác học theo. Chi bộ đồng ý nhưng vẫn giữ sổ giấy, bởi ở mũi đất này sóng điện thoại "
                    "không phải lúc nào cũng ổn định. Hai trạm bạn đã xin mẫu về áp dụng từ tháng 5."
                ),
            ),
        ),
        category="to-chuc-can-bo",
        picture="document_signing",
        caption="Cuốn sổ giao việc của chi bộ Trạm Quan trắc ven biển sau năm năm sử dụng.",
        alt="Người ngồi bên bàn cầm bút viết vào trang giấy mở rộng",
        credit="H.M",
        byline="Hải Miên",
        published="2024-06-19T08:00",
        tags=("chi bộ nhỏ", "sinh hoạt chi bộ", "nêu gương"),
        source_name="Tạp chí Việc Đảng Cơ Sở",
        source_url="https://example.vn/viec-dang-co-so/so-giao-viec",
        source_author="Hải Miên",
        source_published="2024-06-15",
    ),
    ArticleContent(
        title="Giám sát chuyên đề: Đọc hồ sơ trước, xuống cơ sở sau",
        lead=(
            "Đợt giám sát chuyên đề về thực hành tiết kiệm tại sáu đơn vị vừa kết thúc với cách làm mới: "
            "nghiên cứu hồ sơ điện tử trước, chỉ làm việc trực tiếp ở những nội dung chưa rõ."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trước đây, một cuộc giám sát thường kéo dài ba đến bốn ngày tại mỗi đơn vị, phần lớn "
                    "thời gian dành cho việc tìm và sao chụp tài liệu. Năm nay, tổ giám sát gửi danh mục gồm "
                    "22 loại hồ sơ, các đơn vị tải lên kho dữ liệu nội bộ trước mười ngày làm việc."
                ),
            ),
            ("heading", "Rút ngắn một nửa thời gian"),
            (
                "paragraph",
                (
                    "Bảy thành viên chia nhau đọc, đánh dấu chỗ số liệu không khớp và lập phiếu câu hỏi cho "
                    "từng đơn vị. Nhờ vậy, thời gian làm việc trực tiếp chỉ còn từ một đến một ngày rưỡi. "
                    "Cán bộ cơ sở không phải bỏ dở công việc để phục vụ đoàn, còn tổ giám sát có điều kiện "
                    "hỏi sâu hơn."
                ),
            ),
            (
                "paragraph",
                (
                    "Kết quả, ngoài những mặt làm được như giảm in ấn và dùng chung xe công tác, tổ giám sát "
                    "chỉ ra ba hạn chế lặp lại ở nhiều nơi: dự toán văn phòng phẩm lập theo thói quen, phòng "
                    "họp bật điều hòa khi không có người và thiết bị hỏng để lâu không thanh lý."
                ),
            ),
            ("heading", "Nhắc để sửa, không chờ đến sai"),
            (
                "paragraph",
                (
                    "Các đơn vị có 30 ngày để khắc phục và báo cáo bằng hình ảnh, số liệu. Những nội dung đã "
                    "sửa được ghi nhận ngay trong hồ sơ giám sát; nội dung chưa sửa sẽ chuyển thành kế hoạch "
                    "kiểm tra năm 2027."
                ),
            ),
            (
                "paragraph",
                (
                    "Theo đánh giá của ủy ban kiểm tra, cách làm này sẽ được áp dụng cho cả giám sát thường "
                    "xuyên, trước hết ở những lĩnh vực có hồ sơ số đầy đủ. Riêng các vụ việc có đơn thư, tổ "
                    "công tác vẫn phải gặp gỡ trực tiếp để bảo đảm khách quan."
                ),
            ),
        ),
        category="kiem-tra-giam-sat",
        picture="computer_office",
        caption="Tổ giám sát nghiên cứu hồ sơ điện tử trước khi làm việc trực tiếp với đơn vị.",
        alt="Nhân viên văn phòng ngồi trước các màn hình máy tính đang mở bảng số liệu",
        credit="Q.T",
        byline="Quốc Thụ",
        published="2026-10-15T15:00",
        tags=("kiểm tra giám sát", "thực hành tiết kiệm"),
    ),
    ArticleContent(
        title="Đánh giá, xếp loại đảng viên cuối năm: Năm việc chi bộ cần chuẩn bị",
        lead=(
            "Để việc đánh giá, xếp loại cuối năm không dồn vào những ngày cuối cùng, các chi bộ được đề nghị "
            "chủ động năm việc ngay trong tháng 11, nhất là phần minh chứng kết quả công tác."
        ),
        body=(
            (
                "paragraph",
                (
                    "Việc đầu tiên là rà lại bản cam kết mà mỗi đảng viên đã đăng ký từ đầu năm. Nội dung "
                    "nào không còn phù hợp do thay đổi vị trí công tác thì ghi chú rõ thời điểm thay đổi, "
                    "không lặng lẽ bỏ qua. Việc thứ hai là thu thập minh chứng: văn bản, sản phẩm, số liệu "
                    "hoặc nhận xét của nơi phối hợp."
                ),
            ),
            ("heading", "Tự soi trước khi góp ý"),
            (
                "paragraph",
                (
                    "Việc thứ ba, chi ủy gửi mẫu tự đánh giá trước ít nhất mười ngày để đảng viên có thời "
                    "gian viết thật. Bản tự đánh giá nên gói trong hai trang, nêu rõ việc chưa làm được và "
                    "nguyên nhân thuộc về mình. Việc thứ tư là lấy ý kiến nhận xét của chi ủy nơi cư trú, "
                    "tránh nộp dồn khiến cơ sở quá tải."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Mẹo nhỏ cho chi ủy",
                    (
                        "Hãy lập bảng theo dõi một trang gồm tên đảng viên, ngày nhận bản tự đánh giá, ngày "
                        "có nhận xét nơi cư trú và phần còn thiếu. Bảng được cập nhật mỗi chiều thứ Sáu."
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Việc thứ năm là chuẩn bị cuộc họp. Chi bộ đông người nên chia theo tổ đảng để góp ý kỹ "
                    "rồi mới họp chung. Người chủ trì cần gợi mở bằng dẫn chứng cụ thể, bảo đảm góp ý về "
                    "công việc, không sa vào chuyện cá nhân."
                ),
            ),
            ("heading", "Tỷ lệ không phải là mục tiêu"),
            (
                "paragraph",
                (
                    "Thực tế những năm qua cho thấy nơi nào bàn trước về tỷ lệ xếp loại thì cuộc họp thường "
                    "hình thức. Ngược lại, nơi đối chiếu thẳng cam kết với kết quả sẽ có mức xếp loại thuyết "
                    "phục, người được xếp mức cao lẫn người chưa đạt đều hiểu lý do. Kết quả cần được thông "
                    "báo trong chi bộ và lưu kèm minh chứng."
                ),
            ),
        ),
        category="kiem-tra-giam-sat",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Diệu Hân",
        published="2026-11-16T08:20",
        tags=("đánh giá đảng viên", "sinh hoạt chi bộ", "hướng dẫn"),
    ),
    ArticleContent(
        title="Dân vận khéo ở chung cư Mỹ Sa: Bắt đầu từ thang máy",
        lead=(
            "Câu chuyện chiếc thang máy hỏng ba tuần không ai sửa đã trở thành điểm khởi đầu để chi bộ chung "
            "cư Mỹ Sa gắn kết 420 căn hộ vốn ít khi chào hỏi nhau."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khi thang máy tòa B hỏng, ban quản trị và đơn vị vận hành đổ lỗi cho nhau, còn cư dân "
                    "chỉ tranh luận trên mạng. Người chịu thiệt là các cụ già ở tầng cao. Chi bộ gồm 17 đảng "
                    "viên quyết định không chờ nữa, chia nhau gõ cửa từng nhà để hỏi hai câu: ai cần giúp "
                    "ngay, và ai có thể giúp."
                ),
            ),
            ("heading", "Hai câu hỏi, 300 câu trả lời"),
            (
                "paragraph",
                (
                    "Sau bốn tối, danh sách có hơn 300 hộ trả lời. Một kỹ sư điện tầng 9 nhận kiểm tra hồ sơ "
                    "bảo trì; một luật sư tầng 14 đọc lại hợp đồng; nhóm sinh viên nhận đi chợ giúp các cụ. "
                    "Cuộc họp cư dân tuần sau đó đông chưa từng thấy, thống nhất phương án sửa và cách giám "
                    "sát quỹ bảo trì."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Trước đó tôi ở đây bốn năm mà chỉ biết tên một người. Giờ thì đi thang máy cũng có "
                        "chuyện để nói."
                    ),
                    "Anh Đặng Hữu Khoa",
                    "cư dân tòa B, chung cư Mỹ Sa",
                ),
            ),
            (
                "paragraph",
                (
                    "Từ nhóm giúp việc ban đầu, chung cư lập bốn tổ: an toàn cháy nổ, tủ sách, chăm sóc "
                    "người cao tuổi và phân loại rác. Mỗi tổ có ít nhất hai đảng viên nhưng tổ trưởng do cư "
                    "dân bầu. Chi bộ chỉ giữ vai trò gợi ý và kết nối với phường."
                ),
            ),
            (
                "paragraph",
                (
                    "Sau một năm, số ý kiến phản ánh gửi lên phường giảm từ 63 xuống 12, bởi phần lớn được "
                    "giải quyết tại chỗ. Mô hình được chọn giới thiệu ở hội nghị dân vận khéo của phường Mỹ "
                    "Sa, với bài học ngắn gọn: muốn dân nghe, trước hết phải gõ cửa."
                ),
            ),
        ),
        category="tuyen-giao-dan-van",
        picture="city_skyline",
        caption="Chung cư Mỹ Sa có 420 căn hộ, phần lớn chủ hộ dưới 40 tuổi.",
        alt="Những tòa chung cư cao tầng nhìn từ phía bên kia mặt nước vào ban ngày",
        credit="T.L",
        byline="Trúc Lam",
        published="2025-05-22T09:15",
        tags=("dân vận khéo", "chung cư", "khu dân cư"),
    ),
    ArticleContent(
        title="Hội thi báo cáo viên trẻ: Kể chuyện chính sách trong bảy phút",
        lead=(
            "Ba mươi hai thí sinh dưới 35 tuổi đã mang đến hội thi báo cáo viên trẻ những bài nói ngắn, "
            "nhiều hình ảnh, đưa các chủ trương lớn về gần với đời sống thường ngày."
        ),
        body=(
            (
                "paragraph",
                (
                    "Quy định của hội thi rất ngặt: mỗi bài không quá bảy phút, không đọc văn bản, không "
                    "dùng quá năm trang trình chiếu. Thí sinh phải chọn một nội dung đang triển khai tại "
                    "thành phố và kể qua câu chuyện của một người, một gia đình hay một con phố."
                ),
            ),
            ("heading", "Từ căn bếp đến bến cá"),
            (
                "paragraph",
                (
                    "Có thí sinh đưa chiếc túi lưới đựng rác tái chế lên sân khấu để nói về kinh tế tuần "
                    "hoàn. Có người kể hành trình của một con cá ngừ từ hầm tàu đến bàn ăn, qua đó giải "
                    "thích vì sao phải truy xuất nguồn gốc. Bài thi được khán giả bình chọn nhiều nhất nói "
                    "về bà ngoại lần đầu tự đăng ký khám bệnh bằng điện thoại."
                ),
            ),
            (
                "image",
                (
                    "meeting_hall",
                    "Hội trường kín người, các dãy ghế hướng về phía trước",
                    "Khán giả là đoàn viên các cơ quan trực tiếp chấm điểm bằng bảng.",
                    "D.H",
                ),
            ),
            (
                "paragraph",
                (
                    "Ban giám khảo chấm theo ba tiêu chí: đúng, dễ hiểu và có điều để làm theo. Phần hỏi đáp "
                    "được xem là khó nhất, bởi câu hỏi do khán giả đặt ra, không báo trước. Một số thí sinh "
                    "nói hay nhưng lúng túng khi bị hỏi về kinh phí hoặc thời hạn thực hiện."
                ),
            ),
            ("heading", "Sau hội thi là sân khấu thật"),
            (
                "paragraph",
                (
                    "Mười thí sinh xuất sắc sẽ tham gia đội báo cáo viên lưu động, mỗi tháng nói chuyện ít "
                    "nhất hai buổi tại khu dân cư, trường học, khu công nghiệp. Các bài thi được ghi hình, "
                    "cắt thành đoạn ngắn để phát trên loa thông minh và trang mạng xã hội của các chi, đảng "
                    "bộ."
                ),
            ),
        ),
        category="tuyen-giao-dan-van",
        picture="conference_stage",
        caption="Thí sinh trình bày phần thi kể chuyện chính sách trong vòng chung kết.",
        alt="Một bạn trẻ cầm micro thuyết trình trên sân khấu trước màn hình lớn",
        credit="D.H",
        byline="Diệu Hân",
        published="2025-10-24T17:05",
        tags=("báo cáo viên", "tuyên truyền", "cán bộ trẻ"),
    ),
)
