"""Da Nang demo portal: the articles of “Văn hóa – Du lịch”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Phố đi bộ ven sông kéo dài thêm 600 m dịp cuối năm",
        lead=(
            "Từ tối 27/11, tuyến phố đi bộ ven sông được kéo dài thêm 600 m về phía chân cầu, bổ sung khu "
            "biểu diễn đường phố và không gian sách, phục vụ khách vào ba tối cuối tuần."
        ),
        body=(
            (
                "paragraph",
                (
                    "Phố đi bộ hiện nay dài gần 1 km, đông nhất vào tối thứ Bảy. Nhiều đoạn hẹp khiến khách "
                    "chen chúc, trong khi khoảng vỉa hè rộng gần chân cầu lại bỏ trống. Việc kéo dài nhằm "
                    "giãn bớt lượng người, đồng thời nối liền các điểm tham quan vốn bị ngắt quãng."
                ),
            ),
            ("heading", "Ba không gian mới"),
            (
                "paragraph",
                (
                    "Đoạn mở rộng chia làm ba phần. Phần đầu dành cho biểu diễn đường phố, nghệ sĩ đăng ký "
                    "trước và không dùng loa công suất lớn. Phần giữa là không gian sách với 20 kệ trao đổi "
                    "tự do. Phần cuối bố trí ghế ngồi, bảng chỉ dẫn song ngữ và khu vui chơi cho trẻ nhỏ."
                ),
            ),
            (
                "paragraph",
                (
                    "Bãi giữ xe được đặt ở bốn vị trí, tổng sức chứa khoảng 1.600 xe máy, niêm yết một mức "
                    "giá. Xe lăn được cho mượn miễn phí tại quầy thông tin; lối lên xuống vỉa hè đều có ram "
                    "dốc."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Thông tin cho khách",
                    (
                        "Phố đi bộ hoạt động từ 18 giờ 30 đến 22 giờ 30 các tối thứ Sáu, thứ Bảy, Chủ nhật. "
                        "Khách cần hỗ trợ có thể đến quầy thông tin hoặc gọi 0236 3555 121."
                    ),
                ),
            ),
            ("heading", "Giữ yên cho người ở phố"),
            (
                "paragraph",
                (
                    "Trước khi mở rộng, phường đã lấy ý kiến 143 hộ dân ven tuyến. Điều người dân mong nhất "
                    "là giờ kết thúc được tôn trọng và xe cộ có lối về nhà. Vì vậy, mỗi hộ được cấp thẻ ra "
                    "vào, tổ trật tự có mặt đến 23 giờ; sau một tháng sẽ đánh giá lại để điều chỉnh."
                ),
            ),
        ),
        category="diem-den",
        picture="dragon_bridge",
        caption="Tuyến phố đi bộ mở rộng nối từ vườn tượng đến gần chân cầu.",
        alt="Cây cầu hình rồng bắc qua sông, ánh đèn phản chiếu trên mặt nước",
        credit="T.S",
        byline="Thu Sương",
        published="2026-11-23T08:05",
        tags=("phố đi bộ", "du lịch đêm", "ven sông"),
        related=("Công viên ven sông: Người dân chọn phương án ít bê tông nhất",),
    ),
    ArticleContent(
        title="Ngủ lại nhà sàn, sáng theo chủ nhà lên nương chè",
        lead=(
            "Không sân khấu, không tiệc tùng ồn ào, làng du lịch cộng đồng Tà Vân giữ khách bằng bữa cơm "
            "nhà, bếp lửa đêm và buổi sáng theo chân chủ nhà lên nương hái chè."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đường lên Tà Vân vòng vèo gần ba giờ từ trung tâm thành phố. Qua khỏi con đèo cuối, "
                    "làng hiện ra với 41 nóc nhà, phía sau là rừng, phía trước là suối. Khách đến được mời "
                    "rửa chân bằng nước lá thơm rồi mới bước lên cầu thang."
                ),
            ),
            ("heading", "Mỗi nhà một việc"),
            (
                "paragraph",
                (
                    "Tổ hợp tác du lịch của làng chia việc theo sở trường: nhà nhận khách ngủ, nhà nấu ăn, "
                    "nhà dẫn đường, nhà dạy dệt. Tiền thu được trích 10% vào quỹ chung để sửa đường, mua "
                    "sách cho trẻ. Số khách mỗi đêm không vượt quá 60 người, dù ngày lễ có lúc gấp ba số "
                    "người hỏi phòng."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Khách hỏi sao không xây nhà nghỉ cho nhiều phòng. Tôi nói đông quá thì suối hết "
                        "trong, mà suối hết trong thì khách đâu còn lên nữa."
                    ),
                    "Chị Alăng Thị Dem",
                    "tổ trưởng tổ hợp tác du lịch Tà Vân",
                ),
            ),
            (
                "image",
                (
                    "tea_hills",
                    "Nương chè xanh uốn theo sườn đồi, vài người đeo gùi đang hái",
                    "Du khách cùng người dân hái chè trên nương lúc sáng sớm.",
                    "A.H",
                ),
            ),
            (
                "paragraph",
                (
                    "Hấp dẫn nhất là buổi sáng trên nương. Năm giờ, chủ nhà gõ nhẹ vào vách, mỗi người đeo "
                    "một chiếc gùi nhỏ, men theo lối mòn còn đẫm sương. Hái được bao nhiêu, trưa về sao bấy "
                    "nhiêu; mẻ chè mang về là món quà không mua ở đâu được."
                ),
            ),
            (
                "image",
                (
                    "cloud_mountains",
                    "Biển mây trắng phủ giữa các đỉnh núi lúc bình minh",
                    "Điểm ngắm mây cách làng Tà Vân chừng 40 phút đi bộ.",
                    "A.H",
                ),
            ),
            (
                "paragraph",
                (
                    "Năm 2025, Tà Vân đón gần 7.000 lượt khách nghỉ đêm, thu nhập của các hộ tham gia tăng "
                    "khoảng một phần ba so với chỉ làm nương. Bà con đang học cách ghi đặt chỗ trực tuyến và "
                    "nói vài câu chào bằng tiếng nước ngoài."
                ),
            ),
        ),
        category="diem-den",
        picture="stilt_houses",
        caption="Làng du lịch cộng đồng Tà Vân có 12 nhà sàn nhận khách nghỉ đêm.",
        alt="Những ngôi nhà sàn mái lá nép bên sườn núi, khói bếp bay nhẹ",
        credit="A.H",
        byline="An Hạ",
        published="2026-05-14T10:20",
        tags=("du lịch cộng đồng", "vùng cao", "điểm đến"),
    ),
    ArticleContent(
        title="Hơn 2.600 người chạy bộ vì quỹ áo phao học sinh",
        lead=(
            "Giải chạy ven biển gây quỹ áo phao cho học sinh vùng sông nước thu hút hơn 2.600 người tham "
            "gia, quyên góp đủ kinh phí mua 5.200 chiếc áo phao và mở 40 lớp dạy bơi."
        ),
        body=(
            (
                "paragraph",
                (
                    "Cự ly ngắn nhất chỉ 2 km, dành cho gia đình có con nhỏ; hai cự ly còn lại là 5 km và 10 "
                    "km. Không có tiền thưởng, người về đích nhận một tấm thẻ gỗ khắc tên em học sinh sẽ "
                    "nhận áo phao từ phần đóng góp của mình."
                ),
            ),
            ("heading", "Mỗi cây số một câu chuyện"),
            (
                "paragraph",
                (
                    "Dọc đường chạy, các tấm bảng kể chuyện những đứa trẻ đi học bằng đò, những thầy cô kiêm "
                    "luôn việc dạy bơi. Nhiều người dừng lại đọc, chấp nhận về đích chậm. Đội chạy lớn tuổi "
                    "nhất có 14 thành viên trên 70 tuổi, đi bộ nhanh hết cự ly 5 km."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban tổ chức không phát chai nhựa mà đặt 11 trạm nước, người chạy mang theo ly gấp. Sau "
                    "giải, toàn bộ lượng rác thu được chưa đến 120 kg, phần lớn là vỏ chuối và giấy. Lực "
                    "lượng y tế bố trí dọc tuyến xử lý chín trường hợp chuột rút, không có ca nặng."
                ),
            ),
            ("heading", "Từ đường chạy đến hồ bơi"),
            (
                "paragraph",
                (
                    "Tổng số tiền quyên góp đạt 1,27 tỷ đồng. Ngoài áo phao, quỹ dành một phần lắp sáu bể "
                    "bơi di động, luân chuyển giữa các trường ven sông trong dịp hè. Danh sách trường nhận "
                    "hỗ trợ do giáo viên thể dục đề xuất và được công bố trước khi trao."
                ),
            ),
            (
                "paragraph",
                (
                    "Lớp dạy bơi đầu tiên sẽ khai giảng ngày 05/5 với sự tham gia của 22 huấn luyện viên "
                    "tình nguyện. Mục tiêu đến hết năm là 1.600 em biết bơi, biết cách kêu cứu và không nhảy "
                    "xuống nước cứu bạn khi chưa đủ sức."
                ),
            ),
        ),
        category="the-thao",
        picture="sports_field",
        caption="Vận động viên cự ly 5 km chờ hiệu lệnh xuất phát lúc 5 giờ sáng.",
        alt="Đông đảo vận động viên áo cam đứng trước vạch xuất phát",
        credit="T.H",
        byline="Minh Vỹ",
        published="2025-04-20T11:30",
        tags=("chạy bộ", "gây quỹ", "trẻ em"),
    ),
    ArticleContent(
        title="Tháp gạch trong mắt học trò: Giờ sử giữa trời",
        lead=(
            "Thay vì học trong lớp, hơn 200 học sinh đã có buổi học lịch sử bên những ngọn tháp gạch cổ, nơi "
            "các em tự đo, vẽ và đặt câu hỏi như những nhà khảo cổ nhỏ tuổi."
        ),
        body=(
            (
                "paragraph",
                (
                    "Mỗi nhóm sáu em được phát một túi dụng cụ: thước dây, giấy can, bút sáp và kính lúp. "
                    "Nhiệm vụ đầu tiên rất đơn giản: đếm xem một mét tường có bao nhiêu viên gạch. Chỉ riêng "
                    "việc ấy đã nảy ra hàng loạt câu hỏi, vì gạch chỗ dày chỗ mỏng, mạch vữa gần như không "
                    "thấy."
                ),
            ),
            ("heading", "Học bằng câu hỏi"),
            (
                "paragraph",
                (
                    "Người hướng dẫn không trả lời ngay mà gợi các em đoán, ghi lên giấy rồi so sánh. Có em "
                    "cho rằng gạch được mài cho khít, em khác đoán người xưa dùng nhựa cây. Cuối buổi, cả "
                    "lớp nghe giới thiệu những giả thuyết đang được trao đổi và hiểu rằng khoa học cũng có "
                    "điều chưa biết."
                ),
            ),
            (
                "paragraph",
                (
                    "Ở trạm thứ hai, các em học cách ứng xử với di tích: không trèo, không khắc tên, không "
                    "sờ lên hoa văn. Để hiểu vì sao, mỗi em thử chạm tay ướt lên một viên gạch mới và quan "
                    "sát vết ố sau nửa giờ."
                ),
            ),
            ("heading", "Mang di sản về lớp"),
            (
                "paragraph",
                (
                    "Sau chuyến đi, các nhóm làm mô hình bằng đất sét, viết nhật ký và dựng góc trưng bày ở "
                    "thư viện trường. Những câu hỏi hay được gửi cho cán bộ bảo tồn trả lời bằng video ngắn."
                ),
            ),
            (
                "paragraph",
                (
                    "Chương trình bắt đầu từ tháng 9/2024, đã tổ chức được tám buổi cho năm trường. Chi phí "
                    "mỗi em khoảng 85.000 đồng, gồm xe và bữa trưa; học sinh có hoàn cảnh khó khăn được "
                    "miễn. Năm học tới, nội dung sẽ mở rộng sang nhà cổ, giếng cổ và các làng nghề ven sông."
                ),
            ),
        ),
        category="van-hoa-du-lich",
        picture="brick_towers",
        caption="Học sinh nghe giới thiệu về kỹ thuật xây gạch trong buổi học ngoài trời.",
        alt="Những ngọn tháp gạch cổ màu đỏ nâu đứng giữa bãi cỏ xanh",
        credit="D.H",
        byline="Diệu Hân",
        published="2024-12-10T14:10",
        tags=("giáo dục di sản", "học sinh", "tháp cổ"),
    ),
)
