"""Da Nang demo portal: the articles of “Chuyển đổi số”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Kho dữ liệu dùng chung kết nối thêm 14 đơn vị",
        lead=(
            "Với 14 đơn vị vừa hoàn tất kết nối, kho dữ liệu dùng chung của các cơ quan thành phố hiện phục "
            "vụ 58 đầu mối, cho phép tra cứu hồ sơ mà không phải gửi công văn qua lại."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đợt kết nối lần này tập trung vào các đơn vị sự nghiệp có nhiều hồ sơ liên quan đến "
                    "người dân như trung tâm lưu trữ, quỹ hỗ trợ và các ban quản lý công trình. Trước khi "
                    "nối, mỗi nơi phải làm sạch dữ liệu, bỏ bản ghi trùng và thống nhất cách đặt mã."
                ),
            ),
            ("heading", "Làm sạch tốn công hơn kết nối"),
            (
                "paragraph",
                (
                    "Tổ kỹ thuật cho biết phần đấu nối chỉ mất khoảng ba ngày, còn việc rà soát kéo dài hơn "
                    "hai tháng. Trong 1,2 triệu bản ghi ban đầu, gần 9% bị trùng hoặc thiếu thông tin; có hồ "
                    "sơ cùng một người nhưng viết tên theo bốn cách khác nhau."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ nay, khi một đơn vị cập nhật thông tin, các đơn vị liên quan nhìn thấy ngay thay vì "
                    "chờ báo cáo tháng. Quyền xem được phân theo vai trò, mọi lượt tra cứu đều ghi nhật ký "
                    "và có thể kiểm tra lại."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Người dân được lợi gì?",
                    (
                        "Với 26 thủ tục, người dân không phải nộp lại giấy tờ đã có trong kho dữ liệu. Nếu "
                        "cán bộ vẫn yêu cầu bản sao, người dân có quyền đề nghị ghi rõ lý do vào phiếu tiếp "
                        "nhận."
                    ),
                ),
            ),
            ("heading", "Bước tiếp theo"),
            (
                "paragraph",
                (
                    "Trong quý I/2027, kho dữ liệu bổ sung chức năng nhắc hạn tự động, đồng thời mở một phần "
                    "số liệu không nhạy cảm cho trường đại học và doanh nghiệp nghiên cứu. Song song, các "
                    "chi bộ được đề nghị đưa việc cập nhật dữ liệu đúng hạn vào tiêu chí đánh giá đảng viên "
                    "phụ trách lĩnh vực này."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="computer_office",
        caption="Cán bộ kỹ thuật theo dõi việc đồng bộ dữ liệu của các đơn vị mới kết nối.",
        alt="Hai nhân viên trao đổi trước màn hình hiển thị sơ đồ kết nối",
        credit="M.V",
        byline="Minh Vỹ",
        published="2026-11-24T08:20",
        tags=("dữ liệu dùng chung", "chính quyền số", "cải cách hành chính"),
        related=(
            "Giám sát chuyên đề: Đọc hồ sơ trước, xuống cơ sở sau",
            "Họp không giấy sau một năm: Con số và những điều chưa quen",
            "Sơ kết 10 tháng: Đặt trọng tâm vào thủ tục hành chính và việc tồn đọng",
        ),
    ),
    ArticleContent(
        title="Tổ công nghệ số cộng đồng gõ cửa từng nhà người cao tuổi",
        lead=(
            "Không chờ người cao tuổi đến lớp, các tổ công nghệ số cộng đồng phường Thanh Sa mang máy tính "
            "bảng đến tận nhà, kèm từng người cách đặt lịch khám, nhận lương hưu và tránh bẫy lừa đảo."
        ),
        body=(
            (
                "paragraph",
                (
                    "Phường Thanh Sa có hơn 2.100 người trên 65 tuổi, một phần ba sống cùng con cháu đi làm "
                    "cả ngày. Các lớp tập huấn mở ở hội trường thường chỉ đông vài buổi đầu. Người đau chân "
                    "ngại đi, người mắt kém không theo kịp, người khác thì sợ hỏi nhiều bị phiền."
                ),
            ),
            ("heading", "Một kèm một"),
            (
                "paragraph",
                (
                    "Từ tháng 5, phường chuyển sang cách “một kèm một”. Mỗi tình nguyện viên nhận bốn cụ, "
                    "đến nhà mỗi tuần một buổi, mỗi buổi chỉ học một việc. Bài học in trên tờ bìa cứng, chữ "
                    "to, có hình từng nút bấm, để các cụ treo cạnh điện thoại."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Cháu nó dạy tôi gọi hình cho con gái ở xa. Hôm sau tôi tự gọi, con tôi tưởng có "
                        "chuyện gì, ai ngờ mẹ gọi chơi."
                    ),
                    "Bà Hồ Thị Mơ",
                    "72 tuổi, phường Thanh Sa",
                ),
            ),
            (
                "paragraph",
                (
                    "Sau ba tháng, 640 cụ tự đặt được lịch khám, 380 cụ nhận lương hưu qua tài khoản. Phần "
                    "được quan tâm nhất lại là nhận diện cuộc gọi lừa đảo. Tình nguyện viên đóng vai kẻ gian "
                    "gọi đến, các cụ tập từ chối và gác máy; ai lỡ “mắc bẫy” trong buổi tập thì nhớ rất lâu."
                ),
            ),
            (
                "paragraph",
                (
                    "Phường dự kiến mời chính những cụ đã thành thạo làm người hướng dẫn cho bạn cùng lứa. "
                    "Kinh phí in tài liệu do các doanh nghiệp trên địa bàn tài trợ, còn máy tính bảng được "
                    "luân chuyển giữa 12 tổ dân phố theo lịch tuần."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="health_station",
        caption="Đặt lịch khám tại trạm y tế phường Thanh Sa là bài học đầu tiên của nhiều người cao tuổi.",
        alt="Trạm y tế có biển chữ thập, vài người lớn tuổi đứng trước hiên",
        credit="D.H",
        byline="Diệu Hân",
        published="2026-08-21T09:50",
        tags=("tổ công nghệ số", "người cao tuổi", "kỹ năng số"),
    ),
    ArticleContent(
        title="Họp không giấy sau một năm: Con số và những điều chưa quen",
        lead=(
            "Sau một năm áp dụng phòng họp không giấy tại 21 đơn vị, lượng giấy in giảm hơn hai phần ba, "
            "song thói quen in riêng một bản để ghi chú vẫn chưa dễ thay đổi."
        ),
        body=(
            (
                "paragraph",
                (
                    "Phòng họp không giấy bắt đầu từ tháng 3/2023 với ba đơn vị thử nghiệm, sau đó mở rộng "
                    "dần. Tài liệu được gửi lên hệ thống chậm nhất hai ngày trước cuộc họp; người dự đọc, "
                    "ghi chú, xin ý kiến và biểu quyết ngay trên thiết bị."
                ),
            ),
            ("heading", "Giảm giấy, giảm cả giờ họp"),
            (
                "paragraph",
                (
                    "Điều các đơn vị đánh giá cao không chỉ là tiết kiệm giấy. Khi hệ thống hiển thị ai đã "
                    "mở tài liệu, số người đọc trước tăng rõ rệt, nhờ đó phần trình bày ngắn lại. Thời lượng "
                    "trung bình một cuộc họp giảm từ 118 phút còn 86 phút."
                ),
            ),
            (
                "table",
                (
                    "Kết quả tại 21 đơn vị sau một năm",
                    (
                        ("Chỉ số", "Trước khi áp dụng", "Sau một năm"),
                        ("Giấy in mỗi tháng (ram)", "612", "187"),
                        ("Thời lượng họp trung bình (phút)", "118", "86"),
                        ("Tỷ lệ đọc tài liệu trước", "41%", "78%"),
                        ("Cuộc họp gửi tài liệu đúng hạn", "55%", "83%"),
                    ),
                ),
            ),
            ("heading", "Những điều còn vướng"),
            (
                "paragraph",
                (
                    "Không ít cán bộ lớn tuổi thấy mỏi mắt khi đọc văn bản dài trên màn hình nhỏ. Một số "
                    "cuộc họp đột xuất vẫn phải phát giấy do tài liệu hoàn thành sát giờ. Có nơi đường "
                    "truyền chập chờn, biểu quyết phải làm lại bằng giơ tay."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ kinh nghiệm năm đầu, nhóm triển khai kiến nghị ba việc: quy định độ dài tối đa của "
                    "tài liệu, trang bị màn hình lớn hơn cho phòng họp chính và có phương án dự phòng khi "
                    "mất mạng. Những đơn vị còn lại sẽ áp dụng theo lộ trình đến hết năm 2024, không chạy "
                    "theo số lượng nếu chưa đủ điều kiện kỹ thuật."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="meeting_hall",
        caption="Một buổi hướng dẫn sử dụng phòng họp không giấy cho cán bộ mới.",
        alt="Bàn họp dài trong phòng lớn, người dự ngồi hai bên, trên bàn không có tập tài liệu giấy",
        credit="M.V",
        byline="Minh Vỹ",
        published="2024-03-12T14:45",
        tags=("họp không giấy", "chính quyền số", "tiết kiệm"),
    ),
    ArticleContent(
        title="Chợ không tiền mặt: Tiểu thương quen dần với mã QR",
        lead=(
            "Từ vài sạp thử nghiệm, đến nay hơn 80% tiểu thương một khu chợ ở phường Vân Thạch đã nhận thanh "
            "toán bằng mã QR, kể cả những hàng rau chỉ bán vài nghìn đồng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Năm giờ sáng, chị bán cá tên Xuyến vừa cân cá vừa liếc chiếc loa nhỏ gắn trên cột. "
                    "Tiếng báo “đã nhận năm mươi hai nghìn đồng” vang lên, chị gật đầu, gói cá đưa khách. "
                    "Một năm trước, chị còn bảo cái mã ấy chỉ để cho vui."
                ),
            ),
            ("heading", "Sợ nhất là nhầm tiền"),
            (
                "paragraph",
                (
                    "Khi ban quản lý chợ vận động, lo lắng phổ biến của tiểu thương là khách chuyển thiếu, "
                    "chuyển giả hoặc tiền về tài khoản rồi không biết rút ra sao. Tổ hỗ trợ gồm đoàn viên và "
                    "nhân viên ngân hàng ngồi tại chợ suốt hai tháng, giải thích từng trường hợp và lắp loa "
                    "báo tiền miễn phí cho 210 sạp."
                ),
            ),
            (
                "paragraph",
                (
                    "Bước ngoặt đến từ chính người mua. Nhiều bạn trẻ không mang tiền lẻ, sạp nào có mã thì "
                    "ghé. Bán chậm vài hôm, những người còn do dự cũng tự tìm đến tổ hỗ trợ. Đến cuối năm "
                    "2024, trong 264 sạp của chợ đã có 215 sạp dùng mã thường xuyên."
                ),
            ),
            ("heading", "Sổ nợ lên điện thoại"),
            (
                "paragraph",
                (
                    "Một thay đổi thú vị là nhiều tiểu thương bắt đầu xem lại lịch sử giao dịch để biết ngày "
                    "nào bán chạy, mặt hàng nào hay ế. Vài người nhờ con cháu lập bảng tính thay cho cuốn sổ "
                    "nợ dính nước mắm."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban quản lý chợ lưu ý tiền mặt vẫn được dùng bình thường, không ép người già hay khách "
                    "quen phải đổi cách trả. Mục tiêu của năm 2025 là thêm hóa đơn điện tử cho các sạp lớn "
                    "và tổ chức lớp nhận diện mã giả."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="market",
        caption="Khu hàng trái cây chợ Vân Thạch, nơi hầu hết các sạp đã nhận thanh toán bằng mã QR.",
        alt="Những sạp trái cây đầy màu sắc dưới mái che, người mua đứng trước quầy",
        credit="T.L",
        byline="Trúc Lam",
        published="2025-01-09T07:55",
        tags=("thanh toán số", "tiểu thương", "Vân Thạch"),
        source_name="Tạp chí Đời Sống Số Phố Biển",
        source_url="https://example.vn/doi-song-so/cho-khong-tien-mat",
        source_author="Trúc Lam",
        source_published="2025-01-06",
    ),
    ArticleContent(
        title="Cảnh báo tin nhắn giả mạo cổng dịch vụ công dịp cuối năm",
        lead=(
            "Lợi dụng nhu cầu làm hồ sơ tăng cao dịp cuối năm, một số đối tượng gửi tin nhắn kèm đường dẫn "
            "giả giao diện cổng dịch vụ công, yêu cầu người dân nhập mật khẩu và mã xác thực."
        ),
        body=(
            (
                "paragraph",
                (
                    "Theo bộ phận hỗ trợ kỹ thuật, chỉ trong tuần đầu tháng 11 đã có hàng chục lượt phản ánh "
                    "về những tin nhắn với nội dung “hồ sơ của bạn bị trả lại”, “cần xác minh để nhận trợ "
                    "cấp”. Đường dẫn trong tin thường dài, thêm bớt một vài ký tự so với địa chỉ chính thức "
                    "nên dễ nhầm khi xem trên điện thoại."
                ),
            ),
            ("heading", "Dấu hiệu dễ nhận ra"),
            (
                "paragraph",
                (
                    "Trang giả thường chỉ có ô đăng nhập, bấm vào mục khác không mở được. Sau khi người dùng "
                    "nhập mật khẩu, trang tiếp tục đòi mã xác thực ngân hàng – điều mà cổng dịch vụ công "
                    "không bao giờ yêu cầu. Nhiều trang còn hiện đồng hồ đếm ngược để gây sức ép, khiến "
                    "người xem không kịp suy nghĩ."
                ),
            ),
            (
                "callout",
                (
                    "important",
                    "Không cung cấp mã xác thực cho bất kỳ ai",
                    (
                        "Cơ quan nhà nước không yêu cầu người dân đọc mã xác thực qua điện thoại hay tin "
                        "nhắn. Nếu đã lỡ nhập thông tin, hãy gọi ngay cho ngân hàng để khóa giao dịch và đổi "
                        "mật khẩu trên một thiết bị khác."
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Người dân nên tự gõ địa chỉ hoặc mở từ ứng dụng đã cài, không bấm đường dẫn trong tin "
                    "nhắn. Khi nghi ngờ, hãy chụp lại màn hình và gửi đến <b>canhbao@danang.example</b> hoặc "
                    "gọi số 0236 3555 099 trong giờ hành chính để được hướng dẫn."
                ),
            ),
            (
                "paragraph",
                (
                    "Các chi bộ, tổ dân phố được đề nghị đưa nội dung cảnh báo vào buổi sinh hoạt gần nhất, "
                    "chú ý người cao tuổi, tiểu thương và công nhân ở trọ. Bản tin ngắn để phát trên loa khu "
                    "dân cư đã được đăng trong mục tài liệu của Cổng thông tin điện tử."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Minh Vỹ",
        published="2026-11-09T16:30",
        tags=("an toàn thông tin", "lừa đảo trực tuyến", "cảnh báo"),
        related=("Tổ công nghệ số cộng đồng gõ cửa từng nhà người cao tuổi",),
    ),
    ArticleContent(
        title="Sinh viên thi viết phần mềm hỗ trợ người khiếm thị",
        lead=(
            "Sau 36 giờ làm việc liên tục, 24 đội sinh viên đã giới thiệu những phần mềm giúp người khiếm "
            "thị đọc bảng giá, tìm cửa phòng khám và đi xe buýt an toàn hơn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khác với nhiều cuộc thi lập trình, đề bài lần này do chính 15 người khiếm thị đưa ra. "
                    "Họ kể về những lúc lúng túng nhất trong ngày: không biết thang máy dừng ở tầng mấy, "
                    "không đọc được hạn dùng trên hộp sữa, đứng ở trạm mà không rõ xe nào vừa đến. Mỗi đội "
                    "chọn một câu chuyện và có một người kể làm cố vấn."
                ),
            ),
            ("heading", "Nhắm mắt để hiểu"),
            (
                "paragraph",
                (
                    "Trước khi viết dòng lệnh đầu tiên, ban tổ chức bịt mắt từng thành viên, yêu cầu đi một "
                    "vòng sân trường với cây gậy dò đường. Trải nghiệm mười phút ấy khiến nhiều đội bỏ luôn "
                    "ý tưởng ban đầu, bởi thứ các bạn nghĩ là tiện lại hóa ra rắc rối khi không nhìn thấy."
                ),
            ),
            (
                "video",
                (
                    "36 giờ lập trình vì cộng đồng",
                    "https://www.youtube.com/watch?v=dN0demo2025",
                    "Những khoảnh khắc đáng nhớ của cuộc thi do câu lạc bộ truyền thông sinh viên thực hiện.",
                ),
            ),
            (
                "paragraph",
                (
                    "Giải nhất thuộc về nhóm làm ứng dụng đọc bảng giá chợ bằng giọng địa phương. Ứng dụng "
                    "không cần mạng, chỉ đưa điện thoại lên là nghe tên hàng và giá tiền, dung lượng chưa "
                    "đến 30 MB. Giải nhì là chiếc còi nhỏ gắn ở cửa xe buýt, phát số tuyến khi xe dừng."
                ),
            ),
            ("heading", "Không để sản phẩm nằm trong ngăn kéo"),
            (
                "paragraph",
                (
                    "Ba sản phẩm tốt nhất được hỗ trợ 60 triệu đồng để hoàn thiện trong sáu tháng, có hội "
                    "người mù cùng thử nghiệm. Mã nguồn sẽ công bố mở để các nhóm khác tiếp tục phát triển, "
                    "miễn là giữ nguyên mục đích phục vụ cộng đồng."
                ),
            ),
        ),
        category="chuyen-doi-so",
        picture="computer_office",
        caption="Các đội thi hoàn thiện sản phẩm trong những giờ cuối trước khi trình bày.",
        alt="Các bạn trẻ ngồi thành từng nhóm quanh máy tính xách tay, trên bàn nhiều giấy nhớ",
        credit="T.H",
        byline="An Hạ",
        published="2025-11-16T18:20",
        tags=("sinh viên", "người khuyết tật", "sáng tạo số"),
    ),
)
