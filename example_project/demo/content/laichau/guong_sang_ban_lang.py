"""Gương sáng bản làng."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Bí thư chi bộ Giàng A Sèng và 40 ha quế phủ đồi trọc",
        lead=(
            "Mười một năm làm bí thư chi bộ bản Sáng Pao, xã Sàng Phìn, ông Giàng A Sèng chỉ có một cách vận "
            "động: trồng trước trên đồi nhà mình, thành công rồi mới mời bà con lên xem."
        ),
        body=(
            (
                "paragraph",
                "Năm 2015, đồi Sáng Pao trơ đá, mỗi trận mưa lại có đất trôi xuống ruộng. Ông Sèng bán đôi "
                "bò, mua 6.000 cây quế giống trồng trên 2 ha. Người trong bản lắc đầu vì quế phải chờ gần "
                "chục năm, trong khi ngô thì sáu tháng đã có bắp.",
            ),
            ("heading", "Lấy ngắn nuôi dài"),
            (
                "paragraph",
                "Ba năm đầu, ông trồng xen lạc, đỗ dưới tán quế, vừa giữ ẩm vừa có thu. Khi cây khép tán, "
                "ông tỉa cành bán lá. Cuốn sổ thu chi của ông được chuyền tay trong các buổi sinh hoạt chi "
                "bộ. Nhìn con số thật, tám đảng viên đăng ký làm theo, rồi đến dân.",
            ),
            (
                "quote",
                (
                    "Nói hay không bằng để người ta nhìn thấy cây. Cây lên xanh thì mình không phải nói nữa.",
                    "Ông Giàng A Sèng",
                    "Bí thư Chi bộ bản Sáng Pao",
                ),
            ),
            ("heading", "Đồi xanh, bản no"),
            (
                "paragraph",
                "Đến nay, 63 hộ của bản đã trồng 40 ha quế, riêng năm 2026 tiền bán cành, lá và cây tỉa "
                "thưa đạt hơn 1,1 tỷ đồng. Số hộ nghèo giảm từ 41 xuống còn 9. Dòng suối dưới chân đồi có "
                "nước quanh năm, bản làm thêm được 5 ha ruộng.",
            ),
            (
                "paragraph",
                "Ông Sèng nay đã 58 tuổi, đang hướng dẫn hai đảng viên trẻ thay mình. Ông nói việc ông lo "
                "nhất không phải giá quế, mà là giữ cho bà con không chặt non khi giá lên cao.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="tree_planting",
        caption="Ông Giàng A Sèng hướng dẫn bà con trồng dặm quế vụ đông.",
        alt="Người đàn ông lom khom trồng cây giống trên sườn đồi thoai thoải",
        credit="M.K",
        byline="Minh Khau",
        published="2026-11-22T07:00",
        tags=("gương người tốt", "trồng rừng", "chi bộ"),
        related=("Ông Ly Xé Hừ và khu rừng thiêng của bản",),
    ),
    ArticleContent(
        title="Chị Lý Tả Mẩy và ngôi nhà đón khách giữa vườn lê",
        lead=(
            "Từng bị từ chối vay vốn vì không có phương án, chị Lý Tả Mẩy, người Dao ở xã Tả Sìn, nay là chủ "
            "một nhà nghỉ cộng đồng và đang giúp 16 gia đình khác cùng làm du lịch."
        ),
        body=(
            (
                "paragraph",
                "Năm 2019, chị Mẩy đem toàn bộ 30 triệu đồng tiết kiệm sửa căn nhà gỗ cũ giữa vườn lê. "
                "Khách đầu tiên là hai người đi bộ đường dài xin ngủ nhờ. Chị nấu bữa cơm có măng chua, cá "
                "suối, họ nhắn cho bạn bè và khách cứ thế đến thêm.",
            ),
            ("heading", "Học từ lời chê"),
            (
                "paragraph",
                "Chị giữ một cuốn sổ để khách viết góp ý, chỉ xin viết điều chưa hài lòng. Trang đầu chê "
                "nhà tắm lạnh, trang sau chê tiếng gà gáy sớm. Cái sửa được chị sửa trong một tuần, cái "
                "không sửa được chị treo biển báo trước cho vui.",
            ),
            (
                "paragraph",
                "Có lần mưa lớn sạt đường, 11 khách mắc kẹt ba ngày. Chị miễn tiền phòng, cả nhóm cùng chị "
                "hái lê, gói bánh. Chính nhóm khách ấy sau đó đã giúp chị làm trang giới thiệu và tấm bản "
                "đồ đường đi bộ quanh bản.",
            ),
            ("heading", "Làm du lịch cùng nhau"),
            (
                "paragraph",
                "Bây giờ, khi đông khách, chị chia sang nhà khác theo lịch lần lượt, nhà nào cũng phải qua "
                "lớp nấu ăn và vệ sinh do chị đứng ra mở. Quỹ chung trích 5% doanh thu để dọn đường, trồng "
                "hoa. Chín tháng đầu năm 2026, cả nhóm đón 2.350 lượt khách, thu gần 1,3 tỷ đồng.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="old_town_lanterns",
        caption="Ngôi nhà đón khách của chị Lý Tả Mẩy ở bản Khu Sìn, xã Tả Sìn.",
        alt="Lối vào treo đèn lồng, hai bên là nhà gỗ mái ngói âm dương",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2026-09-26T08:20",
        tags=("du lịch cộng đồng", "phụ nữ", "gương người tốt"),
    ),
    ArticleContent(
        title="Ông Ly Xé Hừ và khu rừng thiêng của bản",
        lead=(
            "Hơn nửa đời người gắn bó với rừng thiêng bản Ló Mé, xã Pa Chải, ông Ly Xé Hừ ở tuổi 69 vẫn đi "
            "tuần mỗi tuần hai buổi và nhớ vị trí của hầu hết những cây cổ thụ."
        ),
        body=(
            (
                "paragraph",
                "Với người Hà Nhì, rừng thiêng là nơi cúng bản đầu năm, cấm chặt cây, cấm săn bắn. Những "
                "năm khó khăn, có người nơi khác đến hỏi mua gỗ với giá cao. Ông Hừ khi ấy là trưởng bản đã "
                "họp dân ba đêm liền, cuối cùng cả bản điểm chỉ vào lời thề giữ rừng.",
            ),
            ("heading", "Người đi đếm cây"),
            (
                "paragraph",
                "Từ năm 2008, ông tự đếm và đánh dấu cây lớn bằng dây mây. Cuốn sổ của ông ghi 1.417 cây có "
                "đường kính trên 40 cm, cây nào bị sét đánh, cây nào có tổ ong. Khi cán bộ kiểm lâm dùng "
                "máy định vị đo lại, số liệu của ông chỉ lệch vài chục cây.",
            ),
            (
                "image",
                (
                    "cloud_mountains",
                    "Tán rừng xanh thẫm nhô lên khỏi lớp mây bồng bềnh",
                    "Khu rừng thiêng nằm ngay phía trên nguồn nước của bản Ló Mé.",
                    "L.S",
                ),
            ),
            (
                "paragraph",
                "Ông còn lập tổ giữ rừng 15 người, mỗi chuyến đi đều có một thanh niên theo học cách nhận "
                "mặt cây. Mùa hanh, tổ phát 3 km đường băng cản lửa, thay nhau trực ở chòi canh suốt ba "
                "tháng.",
            ),
            ("heading", "Rừng cho lại người"),
            (
                "paragraph",
                "Nhờ rừng còn nguyên, Ló Mé chưa khi nào thiếu nước. Tiền chi trả dịch vụ môi trường rừng "
                "mỗi năm khoảng 95 triệu đồng, bản trích một nửa làm đường, một nửa chia đều. Ông Hừ dành "
                "phần của mình mua cây giống, ươm trong vườn rồi phát cho học sinh trồng ven suối vào dịp "
                "đầu hè.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="forest_patrol",
        caption="Ông Ly Xé Hừ đi thăm khu rừng 112 ha của bản Ló Mé.",
        alt="Cụ già cầm gậy đứng dưới gốc cây cổ thụ phủ rêu, rừng sâu phía sau",
        credit="L.S",
        byline="Lệ Sương",
        published="2025-07-18T07:55",
        tags=("bảo vệ rừng", "dân tộc Hà Nhì", "gương người tốt"),
    ),
    ArticleContent(
        title="Bà Lò Thị Inh giữ vườn thuốc nam giữa bản Thái",
        lead=(
            "Suốt 35 năm, bà Lò Thị Inh ở bản Nà Pheo, xã Mường Lẻng lặn lội lên rừng tìm cây thuốc đem về "
            "trồng, không giữ làm của riêng mà chia giống và dạy lại cho bất cứ ai muốn học."
        ),
        body=(
            (
                "paragraph",
                "Vườn thuốc rộng chừng 900 m², chạy quanh ao sen sau nhà sàn. Lá chữa bong gân trồng gần "
                "cổng vì hay có người cần gấp. Cây độc được rào riêng, treo biển đỏ. Bà bảo cây thuốc cũng "
                "như người, phải biết tính nết mới sống cùng được.",
            ),
            ("heading", "Biết dừng đúng lúc"),
            (
                "paragraph",
                "Người tìm đến bà nhiều nhất vì đau khớp, ho lâu, trẻ biếng ăn. Trước khi bốc thuốc, bà "
                "luôn hỏi đã đi khám chưa, có giấy của bác sĩ không. Gặp người sốt cao, đau bụng dữ dội, bà "
                "từ chối và giục ra trạm y tế ngay, có khi tự tay gọi xe.",
            ),
            (
                "paragraph",
                "Bà không đặt giá. Người có tiền trả vài chục nghìn, người khó khăn mang biếu mớ rau, con "
                "cá. Mỗi tháng bà dành hai ngày làm cỏ vườn thuốc của trạm y tế xã, nơi bà đã tặng 60 loài "
                "cây giống.",
            ),
            ("heading", "Để lại cho con cháu"),
            (
                "paragraph",
                "Không biết chữ, bà nhờ cháu ngoại chép lại 74 bài thuốc, kèm ảnh chụp lá, hoa, rễ. Cuốn sổ "
                "đang được trạm y tế xã rà soát, ghi chú liều dùng và những điều cần kiêng. Hiện bà có bảy "
                "học trò, trong đó hai người là nhân viên y tế bản.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="lotus_pond",
        caption="Vườn thuốc của bà Lò Thị Inh có 128 loài cây, mỗi loài đều có biển tên.",
        alt="Ao sen ven nhà, bờ ao trồng các luống cây lá nhỏ có biển tên",
        credit="CTV",
        byline="Khánh Vy",
        published="2025-04-11T08:05",
        tags=("thuốc nam", "dân tộc Thái", "gương người tốt"),
        source_name="Tạp chí Bản làng",
        source_url="https://example.vn/nguoi-tot/vuon-thuoc-ba-inh",
        source_author="Đào Phương Thúy",
        source_published="2025-04-08",
    ),
    ArticleContent(
        title="Trưởng bản Thào A Chinh và lời hứa trước mùa mưa",
        lead=(
            "Hứa với dân sẽ làm xong rãnh thoát nước trước mùa mưa, trưởng bản Thào A Chinh ở xã Sàng Phìn "
            "đã cùng 96 hộ đào, xếp 1.900 m rãnh đá chỉ trong 70 ngày, không nhờ đến máy móc."
        ),
        body=(
            (
                "paragraph",
                "Mùa mưa năm 2023, nước từ đỉnh đồi tràn qua bản Háng Tủa, cuốn trôi hai chuồng lợn và làm "
                "nứt tường lớp mẫu giáo. Trong cuộc họp cuối năm, anh Chinh, lúc đó 34 tuổi và vừa được bầu "
                "làm trưởng bản, đứng lên xin nhận việc làm rãnh.",
            ),
            ("heading", "Một ngày một gang tay"),
            (
                "paragraph",
                "Đá có sẵn trên nương, chỉ thiếu người xếp. Anh chia rãnh thành 96 đoạn, mỗi nhà một đoạn, "
                "nhà neo người thì anh em trong họ làm giúp. Mỗi sáng, anh đi dọc tuyến, lấy gang tay đo "
                "phần mới làm rồi ghi lên mảnh gỗ treo đầu bản.",
            ),
            (
                "quote",
                (
                    "Tôi sợ nhất là hứa rồi để đấy. Mùa mưa thì không chờ mình, nên ngày nào tôi cũng phải đo.",
                    "Anh Thào A Chinh",
                    "Trưởng bản Háng Tủa",
                ),
            ),
            (
                "paragraph",
                "Những hôm trời lạnh dưới 10 độ C, anh đốt sẵn hai đống lửa ở hai đầu tuyến cho mọi người "
                "hơ tay. Ai xếp xong phần mình lại sang giúp nhà bên.",
            ),
            ("heading", "Cơn mưa kiểm chứng"),
            (
                "paragraph",
                "Trận mưa lớn cuối tháng 7/2024 kéo dài hai đêm. Nước chảy gọn trong rãnh, không nhà nào bị "
                "ngập. Sáng ra, cả bản kéo nhau đi xem, người nọ chỉ đoạn của người kia mà khen. Sau Háng "
                "Tủa, ba bản khác của xã cũng làm theo, xã hỗ trợ thêm xi măng ở những đoạn dốc.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="new_rural_road",
        caption="Rãnh thoát nước dọc bản Háng Tủa được làm xong trước mùa mưa 2024.",
        alt="Đường bản sạch sẽ uốn theo sườn núi, rãnh thoát nước lát đá một bên",
        credit="M.K",
        byline="Đức Thảo",
        published="2024-12-12T09:05",
        tags=("trưởng bản", "phòng chống thiên tai", "gương người tốt"),
    ),
    ArticleContent(
        title="Tủ sách và lớp học đêm của người lính già",
        lead=(
            "Rời quân ngũ, ông Trần Đình Khoát chọn ở lại xã Nậm Phìn, nơi từng đóng quân, dành căn nhà nhỏ "
            "làm tủ sách và mở lớp học đêm, giúp 118 người biết đọc, biết viết trong bảy năm."
        ),
        body=(
            (
                "paragraph",
                "Căn nhà gỗ của ông Khoát nằm ngay ngã ba vào bản Huổi Lặc. Ban ngày ông nuôi gà, trồng "
                "chuối, chiều xuống lại thắp đèn, lau bảng. Học trò của ông phần lớn là phụ nữ trên 30 "
                "tuổi, có người địu con nhỏ đến lớp.",
            ),
            ("heading", "Bài học đầu tiên là tên mình"),
            (
                "paragraph",
                "Buổi đầu, ông không dạy bảng chữ cái mà dạy mỗi người viết tên của mình. Có bà cụ 67 tuổi "
                "viết được chữ “Sua” rồi ngồi khóc. Từ cái tên, ông dạy sang tên con, tên bản, rồi đến "
                "những chữ trên bao phân bón, vỏ thuốc, biển báo trên đường.",
            ),
            (
                "paragraph",
                "Mỗi lớp kéo dài ba tháng, tránh mùa gặt. Học xong, ai cũng được mượn sách. Tủ sách lúc đầu "
                "có 70 cuốn mang từ đơn vị về, nay đã hơn 1.200 cuốn do đồng đội cũ khắp nơi gửi lên. Những "
                "cuốn mỏng, chữ to, nhiều hình luôn để ở tầng thấp nhất.",
            ),
            ("heading", "Còn sức thì còn thắp đèn"),
            (
                "paragraph",
                "Năm nay ông Khoát 71 tuổi, mắt đã kém, hai giáo viên trong xã tình nguyện đến dạy thay vào "
                "những tối trời rét. Ông vẫn ngồi cuối lớp, nghe học trò đọc và sửa từng dấu thanh. Hội Cựu "
                "chiến binh xã vừa giúp ông lợp lại mái, kê thêm sáu bộ bàn ghế.",
            ),
        ),
        category="guong-sang-ban-lang",
        picture="library_books",
        caption="Tủ sách của cựu chiến binh Trần Đình Khoát mở cửa từ 18 giờ mỗi ngày.",
        alt="Căn phòng nhỏ kê kín giá sách, ngọn đèn bàn tỏa sáng vàng",
        credit="H.P",
        byline="Hà Phìn",
        published="2024-01-15T08:00",
        tags=("cựu chiến binh", "xóa mù chữ", "gương người tốt"),
    ),
)
