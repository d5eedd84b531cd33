"""Bài của chuyên mục Chuyển đổi số: cải cách hành chính."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Chữ ký số đến từng chi bộ",
        lead=(
            "Với lớp tập huấn sáng 23/11, toàn bộ 346 bí thư chi bộ trong Đảng bộ Khối đã được cấp và "
            "hướng dẫn dùng chữ ký số, hoàn thành sớm năm tuần so với kế hoạch."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trước đây, một nghị quyết chi bộ phải in ba bản, ký tay, đóng dấu ở đảng bộ cơ sở rồi "
                    "mới chuyển lên, trung bình mất 3,5 ngày. Từ ngày 01/12, văn bản được ký ngay trên "
                    "điện thoại và đến nơi nhận trong vài phút."
                ),
            ),
            ("heading", "Người lớn tuổi học nhanh hơn dự tính"),
            (
                "paragraph",
                (
                    "Điều ban tổ chức lo nhất là các bí thư đã ngoài 55 tuổi. Thực tế, nhóm này hỏi nhiều "
                    "và ghi chép kỹ nên ít sai. Mỗi lớp chỉ 20 người, có ba đoàn viên đi quanh hỗ trợ, bài "
                    "kiểm tra cuối buổi là ký một văn bản thật."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi ký lần đầu bị báo lỗi vì gõ sai mã. Lần hai thì được, nhìn dấu tích xanh hiện "
                    "lên thấy nhẹ cả người”, bí thư chi bộ Lâm Hữu Nghị, 57 tuổi, kể."
                ),
            ),
            (
                "callout",
                (
                    "important",
                    "Ba điều không được làm",
                    (
                        "Không cho người khác mượn thiết bị ký. Không ghi mã PIN trên giấy dán ở máy. "
                        "Không ký thay, dù được đồng ý bằng lời nói."
                    ),
                ),
            ),
            ("heading", "Đường dây hỗ trợ trong giờ và ngoài giờ"),
            (
                "paragraph",
                (
                    "Tổ kỹ thuật trực số 0235 3555 468 đến 20 giờ các ngày làm việc trong tháng đầu. "
                    "Trường hợp mất thiết bị, bí thư báo ngay để khóa chứng thư trong vòng 15 phút."
                ),
            ),
            (
                "paragraph",
                (
                    "Cuối quý I/2027, Đảng ủy Khối sẽ đánh giá và xem xét bỏ hẳn bản giấy với 22 loại văn "
                    "bản thông thường."
                ),
            ),
        ),
        category="cai-cach-hanh-chinh",
        picture="computer_office",
        caption="Bí thư các chi bộ thực hành ký số văn bản tại lớp tập huấn ngày 23/11/2026.",
        alt="Lớp tập huấn với các dãy máy tính, giảng viên chỉ lên màn chiếu",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2026-11-23T14:30",
        tags=("chữ ký số", "chi bộ", "văn bản điện tử"),
        related=(
            "Hội nghị không giấy: được và chưa được",
            "Hướng dẫn mới về quản lý hồ sơ đảng viên: năm điểm cần lưu ý",
        ),
    ),
    ArticleContent(
        title="Hội nghị không giấy: được và chưa được",
        lead=(
            "Một năm áp dụng phòng họp không giấy, Đảng ủy Khối tiết kiệm gần 190.000 trang in; nhưng khảo "
            "sát cũng cho thấy một phần tư đại biểu vẫn thấy khó đọc tài liệu dài trên màn hình."
        ),
        body=(
            (
                "paragraph",
                (
                    "Báo cáo của Văn phòng không chỉ kể kết quả. Tổ đánh giá gửi phiếu cho 152 đại biểu, "
                    "dự ngẫu nhiên chín cuộc họp và đo thời gian từ khi phát tài liệu đến khi họp."
                ),
            ),
            (
                "table",
                (
                    "Phòng họp không giấy sau một năm",
                    (
                        ("Nội dung", "Trước khi áp dụng", "Sau một năm"),
                        ("Trang in mỗi hội nghị", "3.900", "140"),
                        ("Thời gian gửi tài liệu trước họp", "1 ngày", "4 ngày"),
                        ("Thời gian họp trung bình", "210 phút", "165 phút"),
                        ("Đại biểu đọc trước tài liệu", "48%", "77%"),
                    ),
                ),
            ),
            ("heading", "Lợi ích lớn nhất không phải là giấy"),
            (
                "paragraph",
                (
                    "Theo tổ đánh giá, điều đáng kể nhất là tài liệu đến sớm hơn ba ngày và có thể góp ý "
                    "ngay trên văn bản. Ý kiến gửi trước được tổng hợp thành một trang, giúp hội nghị đi "
                    "thẳng vào chỗ còn khác nhau."
                ),
            ),
            ("heading", "Chỗ chưa ổn cần sửa"),
            (
                "paragraph",
                (
                    "Người trên 50 tuổi phản ánh chữ nhỏ, khó lật đi lật lại giữa hai phụ lục. Ba lần mất "
                    "kết nối làm gián đoạn biểu quyết. Một số đơn vị in lại tài liệu tại nhà, coi như giấy "
                    "chỉ chuyển chỗ."
                ),
            ),
            (
                "paragraph",
                (
                    "“Nếu bảng số liệu dài hơn hai trang mà không có tóm tắt thì điện tử hay giấy cũng khó "
                    "đọc như nhau”, một đại biểu viết trong phiếu."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ tháng 7, tài liệu phải có trang tóm tắt không quá 500 chữ, cỡ chữ tối thiểu 14; "
                    "phòng họp có đường truyền dự phòng và bốn bộ bản in cho người thực sự cần."
                ),
            ),
        ),
        category="cai-cach-hanh-chinh",
        picture="meeting_hall",
        caption=("Hội nghị Ban Chấp hành Đảng bộ Khối lần đầu sử dụng hoàn toàn tài liệu điện tử, tháng 6/2025."),
        alt="Phòng họp với máy tính bảng trước mỗi ghế, không có tập giấy nào trên bàn",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2025-06-17T11:00",
        tags=("họp không giấy", "tiết kiệm", "số hóa"),
    ),
    ArticleContent(
        title="Cắt nửa thời gian cấp đổi giấy phép nhờ dữ liệu dùng chung",
        lead=(
            "Khi năm cơ quan thôi hỏi lại người dân những giấy tờ đã có trong kho dữ liệu chung, thời gian "
            "cấp đổi mười bảy loại giấy phép giảm từ 12 ngày xuống còn 5 đến 6 ngày."
        ),
        body=(
            (
                "paragraph",
                (
                    "Thay đổi bắt đầu bằng một bảng liệt kê rất dài: 212 thành phần hồ sơ mà người dân "
                    "phải nộp. Rà lại, có 94 thành phần do chính cơ quan nhà nước đã cấp. Câu hỏi đặt ra "
                    "là tại sao phải nộp lại thứ mình từng trao cho họ."
                ),
            ),
            ("heading", "Sửa quy trình trước khi viết phần mềm"),
            (
                "paragraph",
                (
                    "Nhóm công tác mất bốn tháng chỉ để thống nhất tên gọi: cùng một địa chỉ mà năm nơi "
                    "viết năm kiểu. Sau khi chuẩn hóa, phần mềm kết nối làm xong trong bảy tuần."
                ),
            ),
            (
                "paragraph",
                (
                    "“Máy không sửa được sự thiếu thống nhất của con người. Chúng tôi cãi nhau xong, máy "
                    "mới chạy”, kỹ sư Viên Thế Bách, thành viên nhóm, chia sẻ."
                ),
            ),
            ("heading", "Người dân cảm nhận ra sao"),
            (
                "paragraph",
                (
                    "Ông Tiêu Gia Hòa, chủ cơ sở nước mắm, đi đổi giấy chứng nhận chỉ mang theo căn cước. "
                    "Ông nộp lúc tám giờ sáng, chín giờ đã về mở cửa hàng, năm ngày sau nhận kết quả qua "
                    "bưu điện."
                ),
            ),
            (
                "paragraph",
                (
                    "Năm 2025, nhóm sẽ mở rộng kết nối cho 26 thủ tục nữa, đồng thời cho phép người dân "
                    "xem ai đã truy cập dữ liệu của mình. Đây là yêu cầu được nêu nhiều nhất trong các "
                    "phiếu góp ý."
                ),
            ),
        ),
        category="cai-cach-hanh-chinh",
        picture="city_skyline",
        caption=("Khu hành chính mới, nơi các cơ quan cấp phép bắt đầu dùng chung một kho dữ liệu từ năm 2024."),
        alt="Dãy cao ốc hành chính bên đại lộ rợp cây, nắng sớm chiếu lên mặt kính",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2025-01-14T15:20",
        tags=("dữ liệu dùng chung", "thủ tục", "doanh nghiệp"),
        source_name="Báo Chính Quyền Số",
        source_url="https://chinhquyenso.example.vn/du-lieu-dung-chung",
        source_author="Nhã Kỳ",
        source_published="2025-01-11",
    ),
    ArticleContent(
        title="Trợ lý ảo tra cứu văn bản: hỏi đúng mới có đáp hay",
        lead=(
            "Đưa vào dùng thử từ tháng 4, trợ lý ảo tra cứu văn bản của Đảng ủy Khối trả lời gần 12.000 "
            "câu hỏi, song nhóm vận hành nhấn mạnh câu trả lời chỉ là điểm bắt đầu."
        ),
        body=(
            (
                "paragraph",
                (
                    "Hệ thống tìm trong 4.850 văn bản đã được rà soát hiệu lực, luôn dẫn tên văn bản và "
                    "điều khoản liên quan. Câu nào không có căn cứ, trợ lý trả lời “chưa tìm thấy” thay vì "
                    "suy đoán."
                ),
            ),
            ("heading", "Ba tuần đầu đầy câu hỏi lạc đề"),
            (
                "paragraph",
                (
                    "Nhật ký cho thấy lúc đầu một phần tư câu hỏi quá chung, kiểu “quy định về họp”. Nhóm "
                    "vận hành soạn tờ hướng dẫn một trang: nêu việc gì, cấp nào, thời điểm nào. Tỷ lệ câu "
                    "trả lời được đánh giá hữu ích tăng từ 58% lên 83%."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Trợ lý giúp tôi tìm ra điều khoản trong mười giây. Nhưng áp dụng vào chuyện của "
                        "cơ quan mình thì vẫn phải ngồi nghĩ."
                    ),
                    "Chị Lương Khả Di",
                    "Chuyên viên tổng hợp",
                ),
            ),
            ("heading", "Không đưa tài liệu mật vào hệ thống"),
            (
                "paragraph",
                (
                    "Quy chế dùng thử cấm tải lên tài liệu mật, hồ sơ cá nhân và nội dung đang thẩm tra. "
                    "Mọi câu hỏi được lưu không kèm tên người hỏi để cải thiện chất lượng."
                ),
            ),
            (
                "paragraph",
                (
                    "Mỗi tuần, hai cán bộ nghiệp vụ đọc lại 100 câu trả lời ngẫu nhiên, sửa chỗ sai và gỡ "
                    "văn bản hết hiệu lực. Kết quả dùng thử sẽ được báo cáo trong tháng 12 trước khi quyết "
                    "định mở rộng."
                ),
            ),
        ),
        category="cai-cach-hanh-chinh",
        picture="night_city",
        caption="Hệ thống trợ lý ảo trả lời câu hỏi nghiệp vụ của cán bộ cả ngoài giờ hành chính.",
        alt="Tòa nhà làm việc còn sáng đèn vài ô cửa giữa thành phố về khuya",
        credit="V.A",
        byline="VINH ANH",
        published="2026-08-18T13:45",
        tags=("trợ lý ảo", "tra cứu", "nghiệp vụ"),
    ),
)
