"""Da Nang demo portal: the articles of “Thời sự”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Lấy ý kiến người dân về kế hoạch phục vụ Tết Đinh Mùi 2027",
        lead=(
            "Từ ngày 24/11, các phường, xã niêm yết dự thảo kế hoạch phục vụ Tết Đinh Mùi 2027 tại nhà sinh "
            "hoạt cộng đồng, đồng thời mở kênh góp ý trực tuyến đến hết ngày 08/12."
        ),
        body=(
            ("heading", "Trước hết là an sinh"),
            (
                "paragraph",
                (
                    "Dự thảo dành phần đầu cho việc chăm lo hộ khó khăn, người cao tuổi sống một mình và "
                    "công nhân không về quê. Mỗi phường, xã tự rà soát danh sách, công khai ở tổ dân phố, "
                    "thôn ít nhất bảy ngày trước khi trao quà. Cách làm này nhằm tránh tình trạng có hộ nhận "
                    "nhiều suất trong khi hộ khác bị sót."
                ),
            ),
            (
                "paragraph",
                (
                    "Với người lao động ở lại thành phố, dự thảo đề xuất tổ chức bữa cơm tất niên tại các "
                    "khu trọ đông người, phối hợp cùng chủ trọ và công đoàn cơ sở. Kinh phí lấy từ nguồn vận "
                    "động tự nguyện, không huy động bình quân theo hộ."
                ),
            ),
            ("heading", "Chợ hoa, giao thông và vệ sinh"),
            (
                "paragraph",
                (
                    "Phần thứ hai nêu vị trí 12 điểm chợ hoa, thời gian dựng và tháo dỡ gian hàng. Tất cả "
                    "điểm bán phải kết thúc trước 12 giờ ngày cuối năm âm lịch để lực lượng vệ sinh kịp thu "
                    "dọn. Những tuyến đường quanh chợ hoa cấm dừng, đỗ xe theo khung giờ; các bãi giữ xe tạm "
                    "phải niêm yết giá."
                ),
            ),
            (
                "paragraph",
                (
                    "Người dân có thể gửi góp ý tại bộ phận một cửa hoặc qua trang <a "
                    'href="https://gopy.example.vn/tet-2027">gopy.example.vn</a>. Bản giấy được in cỡ chữ '
                    "lớn, đặt ở nơi người cao tuổi dễ đọc; tổ dân phố có trách nhiệm ghi lại góp ý bằng lời "
                    "của những người không quen dùng điện thoại. Ý kiến sẽ được tổng hợp theo nhóm và trả "
                    "lời công khai trước khi kế hoạch được ban hành vào giữa tháng 12."
                ),
            ),
        ),
        category="hoat-dong-thanh-pho",
        picture="night_city",
        caption="Khu vực ven sông sẽ được trang trí từ trung tuần tháng Chạp theo dự thảo kế hoạch.",
        alt="Dãy nhà cao tầng và mặt sông lấp lánh ánh đèn vào buổi tối",
        credit="T.H",
        byline="Thu Sương",
        published="2026-11-24T07:45",
        tags=("Tết Đinh Mùi", "an sinh xã hội", "lấy ý kiến người dân"),
        related=("Phố đi bộ ven sông kéo dài thêm 600 m dịp cuối năm",),
    ),
    ArticleContent(
        title="Sơ kết 10 tháng: Đặt trọng tâm vào thủ tục hành chính và việc tồn đọng",
        lead=(
            "Hội nghị sơ kết 10 tháng của Đảng ủy Các cơ quan thành phố dành phần lớn thời gian để thảo luận "
            "37 đầu việc chậm hạn, yêu cầu từng chi bộ đăng ký ngày hoàn thành cụ thể."
        ),
        body=(
            (
                "paragraph",
                (
                    "Thay vì đọc báo cáo toàn văn, ban tổ chức gửi tài liệu trước năm ngày và chỉ trình bày "
                    "những điểm còn ý kiến khác nhau. Nhờ vậy, hơn hai phần ba thời lượng hội nghị được dành "
                    "cho thảo luận, với 19 lượt phát biểu từ các chi, đảng bộ trực thuộc."
                ),
            ),
            ("heading", "Ba nhóm việc chậm"),
            (
                "paragraph",
                (
                    "Báo cáo chia 37 đầu việc chậm hạn thành ba nhóm theo nguyên nhân. Nhóm nhiều nhất là "
                    "những việc cần ý kiến của nhiều đơn vị nhưng chưa rõ cơ quan chủ trì. Các đại biểu cho "
                    "rằng phải chỉ định đầu mối ngay từ khi giao việc, tránh để hồ sơ đi vòng rồi mới xác "
                    "định trách nhiệm."
                ),
            ),
            (
                "table",
                (
                    "Đầu việc chậm hạn tính đến ngày 31/10/2026",
                    (
                        ("Nguyên nhân", "Số việc", "Hạn hoàn thành mới"),
                        ("Chưa rõ cơ quan chủ trì", "18", "15/12/2026"),
                        ("Chờ văn bản hướng dẫn", "11", "31/12/2026"),
                        ("Đơn vị chậm triển khai", "8", "30/11/2026"),
                        ("Tổng cộng", "37", "–"),
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Ở nội dung thủ tục hành chính, hội nghị thống nhất mỗi chi bộ chọn một khâu gây phiền "
                    "hà nhất để rút ngắn, công khai kết quả tại cuộc sinh hoạt tháng 1/2027. Những khâu được "
                    "nhắc nhiều là xác nhận hồ sơ nhiều lần và yêu cầu nộp lại giấy tờ đã có trong dữ liệu "
                    "số."
                ),
            ),
            (
                "paragraph",
                (
                    "Kết luận hội nghị nhấn mạnh tinh thần “nói rõ việc, rõ người, rõ ngày”. Tám đầu việc "
                    "thuộc nhóm chậm triển khai phải hoàn thành ngay trong tháng 11; đơn vị nào xin lùi hạn "
                    "phải giải trình bằng văn bản và nêu phương án bù tiến độ. Tiến độ được cập nhật hằng "
                    "tuần trên bảng theo dõi chung."
                ),
            ),
        ),
        category="hoat-dong-thanh-pho",
        picture="conference_stage",
        caption=(
            "Toàn cảnh hội nghị sơ kết 10 tháng, tổ chức chiều 20/11 theo hình thức trực tiếp kết hợp trực tuyến."
        ),
        alt="Hội trường kín chỗ, đoàn chủ tọa ngồi trên sân khấu phông đỏ",
        credit="Q.T",
        byline="Quốc Thụ",
        published="2026-11-23T16:10",
        tags=("sơ kết", "cải cách hành chính", "Đảng ủy Các cơ quan"),
        related=("Giám sát chuyên đề: Đọc hồ sơ trước, xuống cơ sở sau",),
    ),
    ArticleContent(
        title="Thông báo lịch tiếp công dân tháng 12/2026",
        lead="",
        body=(
            (
                "paragraph",
                (
                    "Thường trực Đảng ủy Các cơ quan thành phố thông báo lịch tiếp công dân, tiếp đảng viên "
                    "định kỳ tháng 12/2026 tại Phòng Tiếp dân, tầng 1, số 108 đường Hải Lam. Buổi sáng bắt "
                    "đầu lúc 8 giờ, buổi chiều bắt đầu lúc 14 giờ. Công dân đến sớm được phát số thứ tự và "
                    "ngồi chờ tại sảnh có nước uống, bàn viết đơn."
                ),
            ),
            (
                "table",
                (
                    "Lịch tiếp công dân tháng 12/2026",
                    (
                        ("Ngày", "Buổi", "Nội dung ưu tiên"),
                        ("03/12/2026", "Sáng", "Kiến nghị về thủ tục hành chính"),
                        ("10/12/2026", "Sáng", "Quản lý đô thị, môi trường"),
                        ("17/12/2026", "Chiều", "Công tác cán bộ, đảng viên"),
                        ("24/12/2026", "Sáng", "Chính sách xã hội, việc phục vụ Tết"),
                    ),
                ),
            ),
            ("heading", "Đăng ký và chuẩn bị hồ sơ"),
            (
                "paragraph",
                (
                    "Công dân đăng ký trực tiếp tại bộ phận văn thư, qua điện thoại 0236 3555 018 hoặc thư "
                    "điện tử <b>tiepdan@danang.example</b>, chậm nhất trước ngày tiếp hai ngày làm việc. Khi "
                    "đăng ký, đề nghị nêu tóm tắt nội dung, kèm bản sao các văn bản đã được cơ quan chức "
                    "năng trả lời (nếu có) để việc chuẩn bị được chu đáo."
                ),
            ),
            (
                "paragraph",
                (
                    "Trường hợp vụ việc có nhiều người cùng nội dung, đề nghị cử không quá năm người đại "
                    "diện trình bày. Người cao tuổi, phụ nữ mang thai, người khuyết tật được ưu tiên vào "
                    "trước, không phải lấy số thứ tự."
                ),
            ),
            (
                "paragraph",
                (
                    "Những nội dung không thuộc thẩm quyền được hướng dẫn đến đúng cơ quan giải quyết và ghi "
                    "phiếu chuyển ngay tại buổi tiếp. Kết quả xử lý được thông báo bằng văn bản trong thời "
                    "hạn quy định; danh mục vụ việc đã trả lời sẽ đăng trên Cổng thông tin điện tử vào tuần "
                    "đầu tháng sau, không nêu danh tính người kiến nghị."
                ),
            ),
        ),
        category="thoi-su",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Ban Biên tập",
        published="2026-11-24T10:30",
        tags=("tiếp công dân", "thông báo"),
        related=("Lấy ý kiến người dân về kế hoạch phục vụ Tết Đinh Mùi 2027",),
    ),
)
