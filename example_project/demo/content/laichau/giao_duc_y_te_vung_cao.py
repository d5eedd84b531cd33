"""Giáo dục – Y tế vùng cao."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Ngày 20/11 không hoa ở điểm trường Huổi Tát",
        lead=(
            "Quà tặng cô giáo Quàng Thị Hiền ngày Nhà giáo Việt Nam là bó rau dớn, mấy quả trứng gà và 18 "
            "học trò đi học đủ mặt, điều cô mong nhất suốt những buổi sáng mùa đông."
        ),
        body=(
            (
                "paragraph",
                "Điểm trường Huổi Tát nằm cách trung tâm xã Mường Lẻng 9 km, có một lớp ghép lớp 1 và lớp "
                "2. Phòng học lợp tôn, vách gỗ, hai tấm bảng treo ở hai đầu. Cô Hiền dạy nhóm này thì nhóm "
                "kia tập viết, cứ thế xoay vòng cả buổi.",
            ),
            ("heading", "Tám năm cắm bản"),
            (
                "paragraph",
                "Cô lên đây từ năm 2018. Năm đầu, mỗi sáng phải đến từng nhà gọi trẻ dậy. Nay các em tự đi "
                "thành nhóm, lớn dắt bé. Cô bảo nghề dạy học ở bản có nhiều việc không tên: cắt tóc, băng "
                "vết xước, viết hộ lá đơn, đọc giúp tờ giấy khám bệnh.",
            ),
            (
                "quote",
                (
                    "Các em nói được trọn một câu tiếng phổ thông không cần nghĩ lâu, với tôi đó đã là bó hoa rất đẹp.",
                    "Cô giáo Quàng Thị Hiền",
                    "điểm trường Huổi Tát",
                ),
            ),
            ("heading", "Bản làng giữ chân thầy cô"),
            (
                "paragraph",
                "Phụ huynh thay nhau chở củi, góp rau cho bếp giáo viên. Mùa hè vừa rồi, bà con sửa lại "
                "mái, lát nền, làm thêm một bể nước. Nhà trường đã lắp đường truyền Internet và hai tấm pin "
                "mặt trời, đủ cho một màn hình dạy học. Từ năm học tới, điểm trường dự kiến đón thêm lớp "
                "mẫu giáo ghép để các em nhỏ không phải qua suối.",
            ),
        ),
        category="giao-duc",
        picture="classroom",
        caption="Lớp ghép hai trình độ ở điểm trường Huổi Tát, xã Mường Lẻng.",
        alt="Lớp học ghép vách gỗ, học trò nhỏ giơ tay trước bảng đen",
        credit="M.K",
        byline="Minh Khau",
        published="2026-11-20T06:30",
        tags=("giáo dục", "nhà giáo", "vùng cao"),
        related=("Khai giảng trong sương ở trường bán trú Pa Chải",),
    ),
    ArticleContent(
        title="Khai giảng trong sương ở trường bán trú Pa Chải",
        lead=(
            "Sáng 05/9, hơn 380 học sinh Trường Phổ thông dân tộc bán trú Pa Chải dự lễ khai giảng dài 35 "
            "phút, phần còn lại của buổi sáng dành cho trồng cây, nhận phòng ở và làm quen bạn mới."
        ),
        body=(
            (
                "paragraph",
                "Nhiều em xuống núi từ ba hôm trước, mang theo chăn, gạo và con gà nhốt trong giỏ. Thầy cô "
                "chia nhau đón ở các ngã ba, chở những em lớp 3 lần đầu xa nhà. Năm nay, trường có 61 học "
                "sinh mới, không em nào bỏ nhập học.",
            ),
            ("heading", "Lễ ngắn, phần hội dài"),
            (
                "paragraph",
                "Trống khai giảng do một học sinh lớp 9 người Hà Nhì đánh, thay vì khách mời. Sau lời chào "
                "cờ, mỗi lớp nhận hai cây sa mộc để trồng ven hàng rào, kèm tấm biển gỗ ghi tên lớp. Các "
                "anh chị lớp trên dẫn lớp dưới đi xem nhà ăn, thư viện và dạy cách gấp chăn.",
            ),
            (
                "image",
                (
                    "tree_planting",
                    "Nhóm học sinh vun đất quanh cây con, bên cạnh có bình tưới",
                    "Mỗi lớp chăm sóc hai cây sa mộc trong suốt năm học.",
                    "L.S",
                ),
            ),
            (
                "paragraph",
                "Phụ huynh không về ngay mà ở lại đóng thêm giá để dép, sửa giường, căng dây phơi. Trưa hôm "
                "ấy, thầy trò và cha mẹ cùng ăn bữa cơm đầu tiên của năm học dưới mái nhà ăn mới lợp.",
            ),
            ("heading", "Những điều mới của năm học"),
            (
                "paragraph",
                "Khu bán trú vừa được bổ sung 12 phòng, mỗi phòng tám giường. Nhà trường tổ chức giờ tự học "
                "buổi tối có giáo viên trực, mở câu lạc bộ bóng đá nữ và vườn rau bốn mùa. Mục tiêu đề ra "
                "là giữ tỷ lệ chuyên cần trên 98% và không có học sinh nghỉ học sau Tết.",
            ),
        ),
        category="giao-duc",
        picture="school_yard",
        caption="Học sinh trường bán trú Pa Chải dự lễ khai giảng sáng 05/9.",
        alt="Học sinh mặc áo dân tộc xếp hàng trên sân, cột cờ mờ trong sương",
        credit="L.S",
        byline="Lệ Sương",
        published="2026-09-05T11:15",
        tags=("giáo dục", "khai giảng", "biên giới"),
    ),
    ArticleContent(
        title="Chiếc tủ sách đi khắp các bản Nậm Phìn",
        lead=(
            "Một chiếc tủ gỗ gắn bánh xe, 240 cuốn sách và chuyến xe máy kéo mỗi tuần đã đưa thói quen đọc "
            "đến với trẻ em của 14 bản ở xã Nậm Phìn, nơi hiệu sách gần nhất cách cả ngày đường."
        ),
        body=(
            (
                "paragraph",
                "Ý tưởng đến từ nhóm giáo viên trẻ sau kỳ nghỉ hè. Các thầy cô đóng tủ bằng ván cũ, xin "
                "sách của bạn bè, dán ký hiệu màu theo độ tuổi. Mỗi bản giữ tủ một tuần, giao cho một học "
                "sinh lớn làm thủ thư có sổ và con dấu khắc từ củ khoai.",
            ),
            ("heading", "Đọc rồi kể lại"),
            (
                "paragraph",
                "Muốn mượn cuốn thứ hai, người đọc phải kể lại cuốn thứ nhất cho thủ thư nghe. Nhiều em kể "
                "bằng tiếng Mông, lâu dần kể bằng cả hai thứ tiếng. Sau một học kỳ, sổ mượn ghi 3.120 lượt, "
                "chỉ mất bốn cuốn, rách 17 cuốn và đều đã được dán lại.",
            ),
            (
                "paragraph",
                "Bất ngờ nhất là người lớn cũng mượn. Sách chăn nuôi gà, trồng thảo quả và truyện cổ tích "
                "được các bà mẹ nhờ con đọc to bên bếp lửa. Có bản đề nghị giữ tủ thêm hai ngày vì mưa chưa "
                "đọc kịp.",
            ),
            ("heading", "Thêm bánh xe cho tủ sách"),
            (
                "paragraph",
                "Đầu năm 2025, nhóm giáo viên đóng chiếc tủ thứ hai dành riêng cho bản xa và vận động mỗi "
                "trường vùng thấp tặng 50 cuốn. Xã bố trí một góc nhà văn hóa làm nơi đọc, có đèn và chiếu "
                "trúc.",
            ),
        ),
        category="giao-duc",
        picture="library_books",
        caption="Tủ sách lưu động dừng ở mỗi bản của xã Nậm Phìn một tuần.",
        alt="Tủ gỗ có bánh xe xếp đầy truyện tranh, mấy em nhỏ đang chọn",
        credit="CTV",
        byline="Bảo An",
        published="2025-01-15T08:25",
        tags=("thư viện", "giáo dục", "thiếu nhi"),
        source_name="Báo Tây Bắc Ngày Mới",
        source_url="https://example.vn/giao-duc/tu-sach-nam-phin",
        source_author="Tống Mai Anh",
        source_published="2025-01-13",
    ),
    ArticleContent(
        title="Bác sĩ qua màn hình, người bệnh vùng cao bớt đường xa",
        lead=(
            "Từ đầu năm đến nay, ba trạm y tế vùng cao thực hiện 742 ca tư vấn, hội chẩn từ xa, giúp hơn một "
            "nửa số người bệnh được điều trị tại chỗ thay vì vượt quãng đường 60 km ra bệnh viện."
        ),
        body=(
            (
                "paragraph",
                "Trạm y tế Tả Sìn có bốn nhân viên, đường lên dốc và hay sạt lở. Trước đây, gặp ca khó, y "
                "sĩ gọi điện mô tả bằng lời. Giờ đây, hình ảnh vết thương, điện tim và kết quả xét nghiệm "
                "nhanh được gửi trước, bác sĩ nhìn rõ và hỏi trực tiếp người bệnh.",
            ),
            ("heading", "Một ca đau ngực lúc nửa đêm"),
            (
                "paragraph",
                "Cuối tháng 10, bà Chẻo Tả Mẩy, 66 tuổi, được cáng đến trạm lúc 23 giờ 40 phút. Sau 15 phút "
                "hội chẩn, bác sĩ tuyến trên chỉ định thuốc cấp cứu và cho chuyển viện ngay. Xe đến nơi, "
                "phòng can thiệp đã sẵn sàng. Hai tuần sau, bà trở về, tự đi bộ lên bản.",
            ),
            (
                "quote",
                (
                    "Màn hình không chữa được bệnh thay người, nhưng nó cho chúng tôi thêm một đồng nghiệp "
                    "giỏi ngồi cạnh lúc cần nhất.",
                    "Y sĩ Tẩn Láo Lở",
                    "Trạm Y tế xã Tả Sìn",
                ),
            ),
            ("heading", "Đường truyền và lòng tin"),
            (
                "paragraph",
                "Khó khăn lớn nhất là mất điện, mất sóng mùa mưa. Các trạm được trang bị bộ lưu điện bốn "
                "giờ và hai sim của hai nhà mạng. Nhân viên y tế bản đến từng nhà giải thích, nhờ vậy bà "
                "con không còn ngại nói bệnh trước máy.",
            ),
            (
                "callout",
                (
                    "note",
                    "Khám từ xa vào lúc nào?",
                    "Các trạm mở tư vấn từ xa vào sáng thứ Ba và thứ Năm; ca cấp cứu được kết nối vào bất "
                    "cứ giờ nào trong ngày.",
                ),
            ),
        ),
        category="y-te",
        picture="health_station",
        caption="Trạm y tế xã Tả Sìn hội chẩn với bác sĩ tuyến trên qua màn hình.",
        alt="Trạm y tế tường trắng, y sĩ ngồi cạnh người bệnh trước màn hình",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2026-11-16T09:00",
        tags=("y tế", "chuyển đổi số", "vùng cao"),
    ),
    ArticleContent(
        title="Những bước chân không mỏi của cô đỡ bản Sín Phìn",
        lead=(
            "Chín năm làm cô đỡ thôn bản, chị Tẩn Sử Mẩy đã đi bộ hàng nghìn cây số đường rừng, theo dõi 163 "
            "thai phụ và góp phần để sáu năm liền bản không có trường hợp tử vong khi sinh."
        ),
        body=(
            (
                "paragraph",
                "Chiếc túi vải của chị Mẩy lúc nào cũng có thước dây, ống nghe tim thai, vài gói dụng cụ "
                "sạch và một cuốn sổ. Trong sổ, mỗi thai phụ một trang, ghi ngày dự sinh, số lần khám và cả "
                "chuyện nhà có ai trông con nhỏ.",
            ),
            ("heading", "Từ sinh ở nhà đến sinh ở trạm"),
            (
                "paragraph",
                "Ngày chị mới nhận việc, tám trên mười phụ nữ Sín Phìn sinh con ở nhà. Chị không trách ai, "
                "chỉ đến chơi nhiều lần, kể những ca khó mình từng gặp. Lần nào có người đi trạm y tế về "
                "khỏe mạnh, chị nhờ chính họ đi nói với người khác. Năm 2024, 91% số ca sinh đã thực hiện "
                "tại trạm hoặc bệnh viện.",
            ),
            (
                "paragraph",
                "Chồng chị, anh Chẻo A Liều, là người giữ đèn trong những chuyến đi đêm. Có đêm mưa, hai vợ "
                "chồng cùng bốn thanh niên cáng một sản phụ 6 km, mẹ tròn con vuông, cả nhóm ngồi ở hiên "
                "trạm ăn sắn luộc chờ trời sáng.",
            ),
            ("heading", "Mong có người nối bước"),
            (
                "paragraph",
                "Phụ cấp chưa cao nhưng chị bảo chưa khi nào nghĩ đến chuyện nghỉ. Chị đang dạy cho hai cô "
                "gái trẻ cách đo huyết áp, nghe tim thai. Trạm y tế xã đã cử một người đi học lớp sáu "
                "tháng, bắt đầu vào đầu năm sau.",
            ),
        ),
        category="y-te",
        picture="health_station",
        caption="Điểm tiêm chủng lưu động tại bản Sín Phìn, xã Tả Sìn.",
        alt="Ngôi nhà nhỏ có dấu chữ thập đỏ, phụ nữ bế con ngồi chờ ở hiên",
        credit="H.P",
        byline="Hà Phìn",
        published="2024-11-08T08:55",
        tags=("y tế", "phụ nữ", "vùng cao"),
    ),
    ArticleContent(
        title="Bữa cơm bán trú đủ chất từ vườn rau nhà trường",
        lead=(
            "Sự phối hợp giữa bếp ăn, vườn rau và trạm y tế giúp Trường Phổ thông dân tộc bán trú Nậm Phìn "
            "giảm tỷ lệ học sinh thấp còi từ 27,5% xuống 19,2% chỉ sau hai năm học."
        ),
        body=(
            (
                "paragraph",
                "Mỗi đầu học kỳ, cán bộ trạm y tế đến cân đo toàn bộ 412 học sinh. Kết quả được chuyển cho "
                "nhà bếp thay vì cất trong tủ. Em nào thiếu cân có thêm bữa phụ lúc 9 giờ sáng, gồm trứng "
                "luộc hoặc cháo đậu.",
            ),
            ("heading", "Thực đơn treo trước cửa nhà ăn"),
            (
                "paragraph",
                "Thực đơn tuần do giáo viên, phụ huynh và đại diện học sinh cùng bàn, không lặp món chính "
                "trong ba ngày. Món mèn mén, canh rau cải, thịt băm hấp lá được các em thích vì gần với bữa "
                "cơm nhà.",
            ),
            (
                "table",
                (
                    "Thực đơn bữa trưa một tuần của trường",
                    (
                        ("Ngày", "Món chính", "Rau, canh"),
                        ("Thứ Hai", "Thịt kho trứng", "Canh cải nấu gừng"),
                        ("Thứ Ba", "Cá suối rán", "Su su xào"),
                        ("Thứ Tư", "Đậu phụ nhồi thịt", "Canh bí đỏ"),
                        ("Thứ Năm", "Gà rang nghệ", "Rau muống luộc"),
                        ("Thứ Sáu", "Thịt băm hấp lá", "Canh khoai sọ"),
                    ),
                ),
            ),
            (
                "paragraph",
                "Trước giờ ăn, mỗi bàn cử một em rửa khay, một em chia cơm. Thức ăn thừa được gom nuôi lợn "
                "của trường; thấy món nào còn nhiều, nhà bếp đổi cách nấu ngay tuần kế tiếp.",
            ),
            ("heading", "Vườn rau là lớp học"),
            (
                "paragraph",
                "Vườn cung cấp khoảng 60% lượng rau, số còn lại mua của các hộ có cam kết an toàn. Mỗi lớp "
                "phụ trách hai luống, ghi nhật ký bón phân, ngày thu hoạch. Nhà trường dành tiền tiết kiệm "
                "được để mua sữa cho khối lớp 1, lớp 2. Trạm y tế kiểm tra bếp đột xuất hai lần mỗi tháng, "
                "lưu mẫu thức ăn đủ 24 giờ.",
            ),
        ),
        category="giao-duc-y-te-vung-cao",
        picture="tree_planting",
        caption="Vườn rau của trường bán trú Nậm Phìn rộng hơn 1.500 m².",
        alt="Học sinh cầm cuốc nhỏ, ô doa đứng giữa những luống đất mới xới",
        credit="L.S",
        byline="Bảo An",
        published="2025-11-05T09:35",
        tags=("bán trú", "dinh dưỡng", "giáo dục"),
    ),
)
