"""Da Nang demo portal: the articles of “Đô thị – Môi trường”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Trồng 3.200 cây chắn cát dọc bãi biển Mỹ Sa",
        lead=(
            "Sáng 14/11, hơn 700 đoàn viên, cựu chiến binh và học sinh đã trồng 3.200 cây phi lao, dứa dại, "
            "muống biển dọc 2,1 km bãi Mỹ Sa, nơi cát bay vào nhà dân mỗi mùa gió."
        ),
        body=(
            (
                "paragraph",
                (
                    "Những năm gần đây, dải cây chắn cát ở Mỹ Sa thưa dần do bão và do người dân chặt làm "
                    "củi. Mỗi đợt gió mùa, cát phủ trắng sân, lấp cả rãnh thoát nước. Ba tổ dân phố sát biển "
                    "phải thay nhau xúc cát, có hộ mỗi mùa dọn tới vài chục xe rùa."
                ),
            ),
            ("heading", "Trồng theo ba lớp"),
            (
                "paragraph",
                (
                    "Cây được bố trí thành ba lớp: muống biển bò sát mép cát, dứa dại ở giữa và phi lao phía "
                    "trong. Mỗi hố bón phân hữu cơ ủ từ rác chợ, phủ rơm giữ ẩm. Hàng cây phi lao trồng so "
                    "le để gió lọt qua nhẹ dần, tránh tạo xoáy như hàng rào kín."
                ),
            ),
            (
                "gallery",
                (
                    "Ngày hội trồng cây bên bãi Mỹ Sa",
                    (
                        (
                            "flag_ceremony",
                            "Hàng người đứng nghiêm trước cột cờ trong nắng sớm",
                            "Lễ phát động diễn ra gọn trong 15 phút, trước khi các nhóm nhận dụng cụ.",
                            "A.H",
                        ),
                        (
                            "tree_planting",
                            "Bàn tay vun đất quanh gốc phi lao nhỏ",
                            "Mỗi gốc cây được cắm thẻ ghi tên nhóm chăm sóc.",
                            "A.H",
                        ),
                        (
                            "sea_beach",
                            "Bãi cát dài và mặt biển phẳng lặng lúc bình minh",
                            "Đoạn bãi được chọn trồng cây dài 2,1 km, nằm sát ba tổ dân phố.",
                            "T.H",
                        ),
                        (
                            "school_yard",
                            "Học sinh đứng thành hàng trong sân trường có bóng cây",
                            "Học sinh phường Mỹ Sa tập trung tại trường trước khi mang cây ươm ra bãi.",
                            "T.H",
                        ),
                    ),
                ),
            ),
            ("heading", "Trồng một ngày, giữ ba năm"),
            (
                "paragraph",
                (
                    "Rút kinh nghiệm những lần cây chết sau vài tháng, ban tổ chức giao mỗi đoạn 100 m cho "
                    "một đơn vị chăm sóc trong ba năm, có biển tên và lịch tưới. Cây chết phải trồng bù "
                    "trong vòng 15 ngày. Tỷ lệ cây sống sẽ được đếm vào tháng 5 và tháng 11 hằng năm, công "
                    "khai tại nhà sinh hoạt cộng đồng."
                ),
            ),
            (
                "paragraph",
                (
                    "Một nhóm cựu chiến binh nhận ươm 1.500 cây dự phòng trong vườn nhà. Phường cũng vận "
                    "động các hộ chuyển sang dùng củi mùn cưa để không còn ai vào bãi chặt cây."
                ),
            ),
        ),
        category="moi-truong-xanh",
        picture="tree_planting",
        caption="Đoàn viên các cơ quan thành phố trồng cây chắn cát tại bãi Mỹ Sa.",
        alt="Nhóm thanh niên áo xanh cúi xuống đặt cây con vào hố đất",
        credit="A.H",
        byline="An Hạ",
        published="2026-11-15T08:10",
        tags=("trồng cây", "môi trường biển", "Mỹ Sa"),
        related=("Từ rong mơ đến hũ thạch: Nghề mới của phụ nữ làng chài",),
    ),
    ArticleContent(
        title="Tuần tra rừng bằng bản đồ trên điện thoại",
        lead=(
            "Từ khi dùng bản đồ số trên điện thoại, tổ bảo vệ rừng xã Hòa Trúc chia tuyến hợp lý hơn, mỗi "
            "tháng phát hiện và tháo gỡ hàng trăm bẫy dây trong khu rừng phòng hộ."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khu rừng phòng hộ do tổ quản lý rộng 4.600 ha, nhiều khe dốc và gần như không có sóng "
                    "điện thoại. Trước đây, 14 thành viên đi theo trí nhớ, có lối mòn đi mãi trong khi vài "
                    "thung lũng cả năm không ai tới. Bẫy thú thường nằm đúng ở những chỗ ấy."
                ),
            ),
            ("heading", "Chấm đỏ chấm xanh"),
            (
                "paragraph",
                (
                    "Bản đồ được tải sẵn vào máy, tự ghi đường đi nhờ định vị. Gặp bẫy, lán trại hay gốc cây "
                    "bị chặt, người tuần tra chụp ảnh, chọn biểu tượng rồi lưu. Về trạm, dữ liệu gộp lại "
                    "thành tấm bản đồ chấm đỏ, chấm xanh; nơi nào đỏ dày thì tuần sau tăng người."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Ngày trước về báo cáo, tôi chỉ biết nói chỗ con suối có tảng đá hình con cóc. Giờ "
                        "ai cũng xem được đúng điểm đó trên máy."
                    ),
                    "Anh Bhling Ngói",
                    "tổ trưởng tổ bảo vệ rừng xã Hòa Trúc",
                ),
            ),
            (
                "paragraph",
                (
                    "Trong mười tháng, tổ đã tháo 2.870 bẫy dây, nhiều hơn cả hai năm trước cộng lại, song "
                    "số bẫy gặp trên mỗi cây số giảm dần từ quý III. Bẫy thu về được cắt vụn, đưa đến các "
                    "trường học để kể chuyện vì sao rừng vắng tiếng chim."
                ),
            ),
            (
                "paragraph",
                (
                    "Điều tổ trăn trở là pin điện thoại mau cạn khi trời lạnh và vài thành viên lớn tuổi "
                    "nhìn màn hình khó khăn. Xã đã trang bị thêm sạc mặt trời gấp gọn, đồng thời ghép cặp "
                    "người trẻ với người già: một người giỏi máy, một người thuộc rừng."
                ),
            ),
        ),
        category="moi-truong-xanh",
        picture="forest_patrol",
        caption="Tổ bảo vệ rừng xã Hòa Trúc trong chuyến tuần tra kéo dài ba ngày.",
        alt="Nhóm người mang ba lô đi hàng một dưới tán rừng rậm",
        credit="L.V",
        byline="Lê Vọng",
        published="2024-11-05T09:25",
        tags=("bảo vệ rừng", "công nghệ", "Hòa Trúc"),
        source_name="Tạp chí Rừng Và Đời Sống",
        source_url="https://example.vn/rung-va-doi-song/tuan-tra-ban-do-so",
        source_author="Lê Vọng",
        source_published="2024-11-01",
    ),
    ArticleContent(
        title="Đêm không rác ở phố ẩm thực Bến Sao",
        lead=(
            "Ba tháng sau khi các hộ kinh doanh cùng ký cam kết, phố ẩm thực Bến Sao giảm được hơn một nửa "
            "lượng rác mỗi đêm nhờ dùng bát đĩa thuê chung và phân loại ngay tại quầy."
        ),
        body=(
            (
                "paragraph",
                (
                    "Phố dài chưa đầy 400 m nhưng có 52 quầy, đêm cuối tuần đón hơn 3.000 lượt khách. Trước "
                    "đây, sau 23 giờ, công nhân vệ sinh phải gom trung bình 1,8 tấn rác, phần lớn là hộp "
                    "xốp, ly nhựa và thức ăn thừa lẫn lộn."
                ),
            ),
            ("heading", "Thuê bát đĩa như thuê xe"),
            (
                "paragraph",
                (
                    "Giải pháp xuất phát từ một nhóm chủ quầy trẻ: lập điểm rửa chung ở đầu phố, cho thuê "
                    "bát, đĩa, ly bằng thép không gỉ với giá 700 đồng mỗi món. Khách ăn xong đặt vào khay, "
                    "nhân viên gom về rửa bằng máy. Chủ quầy không phải mua hộp dùng một lần nên chi phí gần "
                    "như không đổi."
                ),
            ),
            (
                "paragraph",
                (
                    "Khách mang đi được khuyến khích tự đem hộp, bù lại được giảm 2.000 đồng. Thức ăn thừa "
                    "cho vào thùng nắp xanh, sáng hôm sau chuyển đến trang trại nuôi ruồi lính đen; vỏ lon, "
                    "chai nhựa giao cho tổ thu mua ve chai của hội phụ nữ."
                ),
            ),
            ("heading", "Từ cam kết đến thói quen"),
            (
                "paragraph",
                (
                    "Hai tuần đầu, nhiều khách phàn nàn phải đi tìm khay. Ban quản lý tăng số điểm đặt khay "
                    "lên 18, thắp đèn và vẽ mũi tên dưới nền. Sinh viên tình nguyện đứng hướng dẫn bằng hai "
                    "thứ tiếng, đặc biệt vào tối thứ Bảy."
                ),
            ),
            (
                "paragraph",
                (
                    "Đến đầu tháng 7, lượng rác còn khoảng 0,8 tấn mỗi đêm. Năm quầy chưa thực hiện đúng đã "
                    "bị nhắc nhở, tạm dừng bán hai tối. Phường đang tính toán áp dụng cách làm này cho chợ "
                    "đêm gần bến thuyền trong năm tới."
                ),
            ),
        ),
        category="do-thi-moi-truong",
        picture="night_city",
        caption="Phố ẩm thực Bến Sao hoạt động từ 18 giờ đến 23 giờ mỗi ngày.",
        alt="Con phố ban đêm với dãy bảng hiệu sáng và dòng người đi bộ",
        credit="T.L",
        byline="Trúc Lam",
        published="2025-07-17T19:40",
        tags=("giảm rác nhựa", "phố ẩm thực", "Bến Sao"),
    ),
    ArticleContent(
        title="Đường quê Hòa Lam thắp sáng bằng năng lượng mặt trời",
        lead=(
            "Sau bốn tháng vận động, xã Hòa Lam đã lắp 186 bộ đèn năng lượng mặt trời trên 9,3 km đường "
            "thôn, chấm dứt cảnh học sinh và công nhân tan ca phải soi đèn pin về nhà."
        ),
        body=(
            (
                "paragraph",
                (
                    "Các thôn ở Hòa Lam nằm rải dọc chân đồi, kéo điện lưới cho chiếu sáng vừa tốn kém vừa "
                    "vướng cây. Năm 2023, chi bộ thôn Đồng Trúc thử lắp năm bộ đèn mặt trời quanh nhà văn "
                    "hóa. Thấy đèn sáng đến gần sáng, mưa liền ba ngày vẫn đủ điện, các thôn khác xin học "
                    "theo."
                ),
            ),
            ("heading", "Mỗi nhà một phần cột"),
            (
                "paragraph",
                (
                    "Giá mỗi bộ đèn kèm cột khoảng 3,6 triệu đồng. Xã vận động theo cách linh hoạt: hộ khá "
                    "góp trọn một cột, hộ khác góp công đào móng, chở cát, người xa quê gửi về qua ban liên "
                    "lạc. Không hộ nghèo nào phải đóng tiền. Sổ đóng góp niêm yết tại nhà văn hóa, ai cũng "
                    "xem được."
                ),
            ),
            (
                "image",
                (
                    "rice_terraces",
                    "Ruộng lúa xanh bậc thang nối nhau theo sườn đồi",
                    "Các thôn của xã Hòa Lam nằm dọc chân đồi, xen giữa những thửa ruộng bậc thang.",
                    "B.K",
                ),
            ),
            (
                "paragraph",
                (
                    "Đoàn thanh niên nhận phần lắp đặt sau khi được thợ điện hướng dẫn. Mỗi cột mang một số "
                    "hiệu; khi đèn hỏng, người dân nhắn số ấy vào nhóm của thôn, tổ sửa chữa đến trong vòng "
                    "hai ngày. Phụ tùng dự phòng được mua sẵn từ 5% kinh phí."
                ),
            ),
            ("heading", "Sáng đường, đông người"),
            (
                "paragraph",
                (
                    "Từ ngày có đèn, lớp học buổi tối ở nhà văn hóa đông hơn, các cụ ra đường đi bộ, đội "
                    "bóng chuyền tập đến 20 giờ. Xã dự kiến lắp thêm 60 bộ ở đoạn qua đồi chè và cầu bản, "
                    "nơi thường có sương dày vào mùa đông."
                ),
            ),
        ),
        category="do-thi-moi-truong",
        picture="new_rural_road",
        caption="Tuyến đường liên thôn xã Hòa Lam vừa được lắp đèn năng lượng mặt trời.",
        alt="Con đường bê tông thẳng giữa hai hàng cau, cột đèn cách đều nhau",
        credit="B.K",
        byline="Bảo Khê",
        published="2024-02-27T08:45",
        tags=("nông thôn mới", "năng lượng mặt trời", "Hòa Lam"),
    ),
)
