"""Da Nang demo portal: the articles of “Kinh tế biển”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Bến cảng Vịnh Lam mở tuyến container ven biển mỗi tuần hai chuyến",
        lead=(
            "Tuyến vận tải container ven biển mới tại bến cảng Vịnh Lam dự kiến khai thác hai chuyến mỗi "
            "tuần, giúp doanh nghiệp nông sản, dệt may giảm phụ thuộc vào đường bộ trong mùa cao điểm."
        ),
        body=(
            (
                "paragraph",
                (
                    "Theo đơn vị khai thác, tuyến mới sử dụng hai tàu cỡ nhỏ, mỗi tàu chở được khoảng 420 "
                    "TEU. Tàu rời bến vào tối thứ Ba và tối thứ Bảy, thời gian làm hàng tại cảng không quá "
                    "tám giờ. Lịch cố định là điều doanh nghiệp mong nhất, bởi trước đây họ thường phải chờ "
                    "ghép chuyến."
                ),
            ),
            ("heading", "Bài toán chi phí"),
            (
                "paragraph",
                (
                    "Khảo sát của nhóm doanh nghiệp dệt may cho thấy vào mùa cao điểm, giá thuê xe đường dài "
                    "có thể tăng gần một phần ba. Chuyển sang tàu ven biển, thời gian chậm hơn một ngày "
                    "nhưng chi phí ổn định và giảm rủi ro hư hỏng do bốc dỡ nhiều lần."
                ),
            ),
            (
                "table",
                (
                    "So sánh chi phí tham khảo cho một container 20 feet (triệu đồng)",
                    (
                        ("Khoản mục", "Đường bộ", "Tàu ven biển"),
                        ("Cước chính", "15,2", "9,4"),
                        ("Bốc xếp, nâng hạ", "1,1", "2,3"),
                        ("Lưu bãi, chờ", "0,6", "0,9"),
                        ("Tổng cộng", "16,9", "12,6"),
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Để hút hàng trong giai đoạn đầu, bến cảng miễn phí lưu bãi ba ngày và nhận làm thủ tục "
                    "giấy tờ trên nền tảng chung. Xe vào cổng phải đặt giờ trước; xe đúng giờ được đi làn "
                    "riêng, nhờ vậy thời gian chờ trung bình trong đợt chạy thử chỉ còn 18 phút."
                ),
            ),
            ("heading", "Không để nghẽn ở con đường sau cảng"),
            (
                "paragraph",
                (
                    "Phường Vịnh Lam đề nghị phân luồng xe tải tránh giờ học sinh đến trường và bổ sung đèn "
                    "tín hiệu tại hai nút giao. Phương án sẽ được thử trong tháng 12, lấy ý kiến người dân "
                    "hai bên đường trước khi áp dụng chính thức."
                ),
            ),
        ),
        category="cang-bien-logistics",
        picture="harbour",
        caption="Bến cảng Vịnh Lam chuẩn bị đón chuyến tàu đầu tiên của tuyến ven biển.",
        alt="Cần cẩu lớn đang xếp container lên tàu neo tại cầu cảng",
        credit="H.M",
        byline="Hải Miên",
        published="2026-11-22T09:00",
        tags=("cảng biển", "logistics", "xuất khẩu"),
        related=("Kho lạnh gần cảng rút ngắn đường đi của cá, mực",),
    ),
    ArticleContent(
        title="Kho lạnh gần cảng rút ngắn đường đi của cá, mực",
        lead=(
            "Đặt cách cầu cảng chưa đầy một cây số, kho lạnh 2.500 tấn của một hợp tác xã ngư nghiệp giúp "
            "cá, mực vào kho trong vòng 40 phút sau khi rời tàu, thay vì nửa ngày như trước."
        ),
        body=(
            (
                "paragraph",
                (
                    "Nhiều năm liền, cá về bến lúc nửa đêm phải nằm chờ xe đông lạnh từ nơi khác đến. Mỗi "
                    "giờ chờ là một lần thêm đá, thêm công, mà giá vẫn giảm vì cá mất độ tươi. Ngư dân gọi "
                    "đó là “đoạn đường đắt nhất”, dù chỉ dài vài trăm mét."
                ),
            ),
            ("heading", "Góp vốn bằng chuyến biển"),
            (
                "paragraph",
                (
                    "Hợp tác xã có 87 thành viên, chủ yếu là chủ tàu. Không đủ tiền mặt, họ chọn cách góp "
                    "vốn bằng cam kết bán hàng: mỗi chủ tàu gửi tối thiểu 15 tấn mỗi năm, phí gửi kho trừ "
                    "dần vào phần vốn góp. Ngân hàng dựa trên cam kết này để cho vay hai phần ba giá trị "
                    "công trình."
                ),
            ),
            (
                "paragraph",
                (
                    "Kho chia thành bốn khoang với nhiệt độ khác nhau, trong đó một khoang dành cho hộ nhỏ "
                    "gửi từ 50 kg trở lên. Hàng vào kho được dán mã, ghi tên tàu, vùng biển và giờ lên bến. "
                    "Người mua ở xa chỉ cần quét mã là biết lô hàng đã qua những khâu nào."
                ),
            ),
            ("heading", "Giữ giá khi được mùa"),
            (
                "paragraph",
                (
                    "Lợi ích rõ nhất đến vào những ngày cá về dồn dập. Thay vì bán tháo, chủ tàu gửi kho, "
                    "chờ giá nhích lên mới xuất. Sau ba tháng, giá bán bình quân của các thành viên tăng "
                    "khoảng 8%, còn lượng đá cây tiêu thụ giảm một phần tư."
                ),
            ),
            (
                "paragraph",
                (
                    "Khó khăn hiện nay là tiền điện chiếm gần nửa chi phí vận hành. Hợp tác xã đang lắp pin "
                    "mặt trời trên mái, đồng thời tính chuyện nhận gửi trái cây vào mùa ít cá để kho không "
                    "chạy cầm chừng."
                ),
            ),
        ),
        category="cang-bien-logistics",
        picture="factory",
        caption="Kho lạnh của hợp tác xã đi vào vận hành từ cuối năm 2024.",
        alt="Nhà kho mái cao màu bạc, phía trước có xe tải lùi vào cửa nhập hàng",
        credit="B.K",
        byline="Bảo Khê",
        published="2025-02-18T10:40",
        tags=("logistics", "chuỗi lạnh", "hợp tác xã"),
        source_name="Tạp chí Kinh Tế Sóng Xanh",
        source_url="https://example.vn/kinh-te-song-xanh/kho-lanh-gan-cang",
        source_author="Bảo Khê",
        source_published="2025-02-15",
    ),
    ArticleContent(
        title="Ngư dân Hải Lam vào vụ cá Bắc với hầm bảo quản mới",
        lead=(
            "Tranh thủ những ngày biển êm giữa hai đợt gió mùa, hơn 60 tàu cá phường Hải Lam đã xuất bến vụ "
            "cá Bắc, trong đó 22 tàu vừa thay hầm bảo quản bằng vật liệu cách nhiệt mới."
        ),
        body=(
            (
                "paragraph",
                (
                    "Vụ cá Bắc thường kéo dài từ cuối tháng 9 âm lịch đến tháng 2 năm sau. Biển động nhiều, "
                    "chuyến đi ngắn nhưng cá ngừ, cá thu, cá hố lại được giá. Vì vậy, ngư dân chăm chút từng "
                    "khâu chuẩn bị, từ tấm lưới, máy dò đến chiếc hầm giữ cá."
                ),
            ),
            ("heading", "Cá tươi thêm năm ngày"),
            (
                "paragraph",
                (
                    "Hầm mới dùng lớp cách nhiệt phun liền khối, mặt trong phủ vật liệu trơn dễ rửa. So với "
                    "hầm ghép ván xốp, lượng đá tan mỗi ngày giảm gần một nửa, cá giữ được độ tươi lâu hơn "
                    "khoảng năm ngày. Chi phí thay hầm từ 180 đến 260 triệu đồng, trong đó thành phố hỗ trợ "
                    "lãi suất vay 24 tháng."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Hồi trước đi bảy ngày là phải lo chạy về, giờ gặp luồng cá thì dám nán lại. Tính ra "
                        "mỗi chuyến đỡ được hơn chục triệu tiền đá."
                    ),
                    "Ông Võ Văn Thắm",
                    "chủ tàu cá tại phường Hải Lam",
                ),
            ),
            (
                "paragraph",
                (
                    "Trước mỗi chuyến, tổ đội đánh bắt kiểm tra chéo áo phao, pháo hiệu và thiết bị giám sát "
                    "hành trình. Tàu nào thiếu một món, cả tổ chờ bổ sung rồi mới đi. Sáu tàu trong mỗi tổ "
                    "giữ liên lạc theo khung giờ cố định, chia nhau tin luồng cá và tin thời tiết."
                ),
            ),
            (
                "paragraph",
                (
                    "Chi bộ nghề cá của phường cũng phân công đảng viên theo từng tổ đội, nhắc nhau không "
                    "vượt ranh giới vùng biển được phép khai thác và mang rác về bờ. Riêng tháng 10, các tàu "
                    "đã đưa về hơn 2,3 tấn chai nhựa, lưới rách."
                ),
            ),
        ),
        category="khai-thac-thuy-san",
        picture="fishing_boats",
        caption="Tàu cá phường Hải Lam nhận dầu, đá và nhu yếu phẩm trước giờ xuất bến.",
        alt="Nhiều tàu cá sơn xanh đỏ neo sát nhau, cờ bay trên cột buồm",
        credit="L.V",
        byline="Lê Vọng",
        published="2026-11-12T06:50",
        tags=("vụ cá Bắc", "ngư dân", "Hải Lam"),
        related=(
            "Nhật ký điện tử trên boong: Thuyền trưởng 58 tuổi học gõ phím",
            "Lễ hội cầu ngư Hải Lam: Tiếng trống gọi mùa biển mới",
        ),
    ),
    ArticleContent(
        title="Nhật ký điện tử trên boong: Thuyền trưởng 58 tuổi học gõ phím",
        lead=(
            "Quen với la bàn và sổ tay hơn là màn hình cảm ứng, nhiều thuyền trưởng lớn tuổi vẫn kiên trì "
            "học ghi nhật ký khai thác điện tử để cá có giấy thông hành rõ ràng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Lớp học mở vào những đêm trăng sáng, khi tàu nằm bờ. Bàn học là nắp hầm cá, bảng là tấm "
                    "bạt, học trò toàn người đã ngoài năm mươi. Hai cán bộ thủy sản trẻ ngồi giữa, chỉ từng "
                    "người cách mở máy, chọn loài cá, bấm lưu tọa độ."
                ),
            ),
            ("heading", "Ngón tay kéo lưới, ngón tay gõ phím"),
            (
                "paragraph",
                (
                    "Cái khó không nằm ở phần mềm mà ở đôi tay chai sần, chạm mãi màn hình không nhận. Có "
                    "người dùng đũa bọc vải, có người nhờ con làm cho cây bút cảm ứng. Chữ trên máy được "
                    "chỉnh to gấp đôi, tên cá đổi sang cách gọi địa phương để khỏi nhầm."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Bốn mươi năm đi biển, tôi nhớ luồng cá trong đầu. Nhưng người mua ở xa đâu đọc được "
                        "cái đầu tôi, nên phải học thôi."
                    ),
                    "Ông Nguyễn Văn Lượm",
                    "thuyền trưởng, 58 tuổi",
                ),
            ),
            (
                "paragraph",
                (
                    "Sau sáu tuần, 41 trong số 45 học viên tự ghi được nhật ký. Ba người còn lại ghi sổ giấy "
                    "rồi nhờ bạn nghề nhập giúp, một người xin học lại khóa sau. Dữ liệu chuyển về bến ngay "
                    "khi tàu có sóng, cán bộ cảng đối chiếu với sản lượng lên bờ nên thời gian chờ xác nhận "
                    "giảm từ hai ngày còn vài giờ."
                ),
            ),
            (
                "paragraph",
                (
                    "Lợi ích bất ngờ là chính ngư dân bắt đầu nhìn lại số liệu của mình. Nhiều người in biểu "
                    "đồ sản lượng theo tháng dán trong buồng lái, so với năm trước rồi mới quyết định đi "
                    "vùng nào. Lớp học thứ ba sẽ mở vào rằm tháng tới, dành thêm nội dung dự báo ngư trường."
                ),
            ),
        ),
        category="khai-thac-thuy-san",
        picture="river_boats",
        caption="Tàu về neo đậu trong cửa sông, nơi lớp học nhật ký điện tử được mở ngay trên boong.",
        alt="Những chiếc ghe gỗ neo bên bờ sông trong ánh sáng buổi chiều",
        credit="H.M",
        byline="Hải Miên",
        published="2024-09-27T13:30",
        tags=("truy xuất nguồn gốc", "ngư dân", "nhật ký điện tử"),
        source_name="Báo Người Đi Biển Miền Trung",
        source_url="https://example.vn/nguoi-di-bien/nhat-ky-dien-tu",
        source_author="Hải Miên",
        source_published="2024-09-24",
    ),
    ArticleContent(
        title="Từ rong mơ đến hũ thạch: Nghề mới của phụ nữ làng chài",
        lead=(
            "Những vạt rong mơ từng chỉ dùng ủ phân nay được phụ nữ làng chài Mỹ Sa chế biến thành thạch, "
            "trà và bột rong, đem lại việc làm thường xuyên cho 26 người."
        ),
        body=(
            (
                "paragraph",
                (
                    "Rong mơ mọc thành bãi trên các rạn đá gần bờ. Trước đây, người dân vớt về phơi bán cho "
                    "thương lái với giá chừng 4.000 đồng một ký rong khô, năm được năm mất. Ý tưởng chế biến "
                    "tại chỗ nảy ra khi một nhóm chị em tham gia lớp học nghề ngắn hạn do phường tổ chức."
                ),
            ),
            ("heading", "Thử 19 mẻ mới thành"),
            (
                "paragraph",
                (
                    "Mẻ thạch đầu tiên tanh đến mức không ai ăn nổi. Nhóm thay nước ngâm, đổi cách phơi, nhờ "
                    "một giảng viên ngành thực phẩm góp ý; đến mẻ thứ 19 mới có vị thanh, giòn như mong "
                    "muốn. Công thức được ghi lại tỉ mỉ, từ độ mặn của nước rửa đến thời gian nấu."
                ),
            ),
            (
                "image",
                (
                    "market",
                    "Dãy quầy hàng dưới mái bạt, người mua đứng xem đông đúc",
                    "Sản phẩm từ rong mơ được bày bán tại phiên chợ quê cuối tuần.",
                    "T.S",
                ),
            ),
            (
                "paragraph",
                (
                    "Hiện cơ sở sản xuất khoảng 3.000 hũ thạch và 400 kg trà rong mỗi tháng vào mùa chính. "
                    "Thu nhập của người làm thường xuyên đạt từ 6 đến 7,5 triệu đồng, phù hợp với những chị "
                    "bận con nhỏ vì có thể nhận việc cắt rong, dán nhãn tại nhà."
                ),
            ),
            ("heading", "Vớt rong cũng phải giữ rạn"),
            (
                "paragraph",
                (
                    "Cơ sở quy định không nhổ gốc, chỉ cắt cách chân rong 15 cm và nghỉ hoàn toàn trong kỳ "
                    "rong sinh sản. Năm vị trí rạn được đánh số, khai thác luân phiên. Nhờ vậy, nguồn nguyên "
                    "liệu năm nay không giảm, cá con về trú trong rạn cũng nhiều hơn so với hai năm trước."
                ),
            ),
        ),
        category="kinh-te-bien",
        picture="sea_beach",
        caption="Mùa rong mơ ở Mỹ Sa kéo dài từ tháng 4 đến tháng 7 hằng năm.",
        alt="Bờ biển cát trắng uốn cong, sóng nhẹ vỗ vào bờ",
        credit="T.S",
        byline="Thu Sương",
        published="2025-06-11T08:30",
        tags=("rong biển", "phụ nữ khởi nghiệp", "Mỹ Sa"),
    ),
    ArticleContent(
        title="Tọa đàm kinh tế biển xanh: Cần dữ liệu chung trước khi gọi đầu tư",
        lead=(
            "Các ý kiến tại tọa đàm về kinh tế biển xanh cho rằng thành phố nên có bộ dữ liệu dùng chung về "
            "vùng bờ, dòng chảy và nguồn lợi trước khi xây dựng danh mục kêu gọi đầu tư."
        ),
        body=(
            (
                "paragraph",
                (
                    "Tọa đàm do chi bộ các đơn vị nghiên cứu thuộc Đảng bộ Các cơ quan thành phố phối hợp tổ "
                    "chức, thu hút hơn 90 đại biểu là nhà khoa học, doanh nghiệp và đại diện các phường ven "
                    "biển. Mười một tham luận xoay quanh ba lĩnh vực: nuôi biển, du lịch biển và năng lượng."
                ),
            ),
            ("heading", "Mỗi nơi giữ một mảnh ghép"),
            (
                "paragraph",
                (
                    "Nhiều diễn giả dẫn chứng cùng một đoạn bờ dài 7 km nhưng có tới năm bản khảo sát khác "
                    "nhau, số liệu lệch thời điểm và phương pháp. Nhà đầu tư muốn tìm hiểu phải đi hỏi từng "
                    "nơi, còn cơ quan quản lý khó trả lời nhanh câu hỏi đơn giản: chỗ này làm được gì, không "
                    "nên làm gì."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Bản đồ dòng chảy không phải tài sản riêng của một đề tài. Nếu gộp lại, chúng ta "
                        "tiết kiệm được tiền khảo sát và tránh những dự án phải dừng giữa chừng."
                    ),
                    "Tiến sĩ Lâm Uyên Vy",
                    "nhóm nghiên cứu vùng bờ",
                ),
            ),
            (
                "paragraph",
                (
                    "Phía doanh nghiệp đề xuất công khai những lớp dữ liệu cơ bản, cập nhật hằng năm, kèm "
                    "danh sách khu vực cần bảo tồn nghiêm ngặt. Đại diện các phường lưu ý phải có chỗ cho "
                    "sinh kế của ngư dân ven bờ, không để dự án mới đẩy họ ra khỏi nơi neo đậu quen thuộc."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban tổ chức sẽ tổng hợp kiến nghị, trình phương án xây dựng bộ dữ liệu vùng bờ gồm 14 "
                    "lớp thông tin. Giai đoạn đầu dự kiến thực hiện trong 18 tháng, tận dụng kết quả của các "
                    "đề tài đã nghiệm thu, chỉ khảo sát bổ sung những phần còn thiếu."
                ),
            ),
        ),
        category="kinh-te-bien",
        picture="meeting_hall",
        caption="Quang cảnh buổi tọa đàm về kinh tế biển xanh ngày 09/7.",
        alt="Các đại biểu ngồi quanh bàn hình chữ U, trước mặt là micro và tài liệu",
        credit="Q.T",
        byline="Quốc Thụ",
        published="2026-07-10T11:15",
        tags=("kinh tế biển xanh", "dữ liệu", "đầu tư"),
    ),
)
