"""Bài của chuyên mục Học tập và làm theo Bác."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Mỗi tuần một việc tốt ở chi bộ Văn phòng",
        lead=(
            "Tấm bảng gỗ treo ở hành lang chi bộ Văn phòng không ghi thành tích, chỉ ghi những việc tốt "
            "rất nhỏ mỗi tuần; sau một năm, nó đã dài thành 46 câu chuyện."
        ),
        body=(
            (
                "paragraph",
                (
                    "Việc đầu tiên trên bảng là của chị tạp vụ: nhặt được chiếc ví và tìm người trả lại "
                    "trong ngày. Việc thứ hai là của anh lái xe, đưa một cụ già lạc đường về nhà sau giờ "
                    "làm. Chi bộ quyết định ghi tất cả, không phân biệt đảng viên hay quần chúng."
                ),
            ),
            ("heading", "Người khác kể, không tự kể"),
            (
                "paragraph",
                (
                    "Quy ước chỉ có một điều: không ai được ghi việc của chính mình. Người chứng kiến viết "
                    "vào phiếu, bỏ hộp gỗ; chiều thứ Sáu, chi đoàn mở hộp và chọn một chuyện đưa lên bảng. "
                    "Nhờ vậy, nhiều người mới biết đồng nghiệp bàn bên vẫn hiến máu đều đặn suốt chín năm."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Đọc bảng, tôi thấy quanh mình có nhiều người tử tế hơn tôi tưởng. Nghĩ vậy thì "
                        "làm việc gì cũng ngại qua loa."
                    ),
                    "Anh Từ Quang Lộc",
                    "Chuyên viên Văn phòng Đảng ủy Khối",
                ),
            ),
            ("heading", "Hồ sen từ góc đất bỏ hoang"),
            (
                "paragraph",
                (
                    "Tháng 1/2026, cũng từ một tờ phiếu, chi bộ biết bác bảo vệ lặng lẽ dọn cỏ góc vườn "
                    "sau nhà để xe. Mọi người cùng góp bốn buổi sáng thứ Bảy, biến vũng nước tù thành hồ "
                    "sen nhỏ. Đến giữa tháng 5, sen đã nở lứa đầu."
                ),
            ),
            (
                "paragraph",
                (
                    "Nhân ngày 19/5, chi bộ in 46 câu chuyện thành tập sách mỏng tặng gia đình mỗi cán bộ. "
                    "Bìa sách để trắng, chỉ có dòng chữ “Còn nữa”."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="lotus_pond",
        caption="Hồ sen trong khuôn viên trụ sở được chi bộ Văn phòng cải tạo và chăm sóc từ đầu năm 2026.",
        alt="Hồ nhỏ phủ lá sen xanh, hoa hồng nở rộ bên lối đi lát gạch",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2026-05-19T07:45",
        tags=("làm theo Bác", "việc tốt", "chi bộ Văn phòng"),
        related=("Tiết kiệm từ tờ giấy, bóng đèn",),
    ),
    ArticleContent(
        title="Tiết kiệm từ tờ giấy, bóng đèn",
        lead=(
            "Chọn chữ “kiệm” để học, Chi bộ Kế hoạch đăng ký tám việc nhỏ có thể đo đếm được; sau sáu "
            "tháng, cơ quan giảm hơn một phần năm tiền điện và gần nửa lượng giấy in."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đầu năm 2023, khi bàn nội dung đăng ký làm theo Bác, có ý kiến đề nghị chọn việc gì "
                    "“cho xứng tầm”. Bàn mãi, chi bộ quyết định chọn những thứ ai cũng chạm vào mỗi ngày: "
                    "công tắc, máy in, chai nước, chiếc xe chung."
                ),
            ),
            ("heading", "Đo trước, làm sau"),
            (
                "paragraph",
                (
                    "Hai tuần đầu chỉ để đo. Một đảng viên ghi chỉ số công tơ từng tầng, một người đếm "
                    "giấy hỏng cạnh máy in. Kết quả khiến cả phòng bất ngờ: 38% giấy in ra chỉ đọc một "
                    "lần, điều hòa tầng ba chạy cả giờ nghỉ trưa."
                ),
            ),
            (
                "table",
                (
                    "Kết quả tiết kiệm sáu tháng đầu năm 2023 của Chi bộ Kế hoạch",
                    (
                        ("Nội dung", "Cùng kỳ 2022", "Năm 2023"),
                        ("Điện tiêu thụ (kWh)", "41.800", "32.900"),
                        ("Giấy in (ram)", "286", "151"),
                        ("Nước uống đóng chai (thùng)", "124", "0"),
                        ("Chuyến xe công đi một người", "57", "19"),
                    ),
                ),
            ),
            ("heading", "Tiền dôi ra đi đâu"),
            (
                "paragraph",
                (
                    "Khoản tiết kiệm được 34 triệu đồng không chia thưởng mà chuyển thành mười hai suất "
                    "học bổng cho học sinh xã Trà Lộc. Danh sách dán ngay cạnh công tắc điện tầng ba để ai "
                    "tắt đèn cũng nhìn thấy."
                ),
            ),
            (
                "paragraph",
                (
                    "“Lúc đầu bọn trẻ trong phòng trêu tôi là chú đếm giấy. Giờ thì chúng nó giành đếm với "
                    "tôi”, đảng viên Tống Phước Hải, người phụ trách ghi sổ, vui vẻ nói."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="computer_office",
        caption=("Phòng làm việc mở rèm tận dụng ánh sáng tự nhiên, một trong tám việc tiết kiệm của Chi bộ Kế hoạch."),
        alt="Văn phòng sáng nhờ cửa sổ lớn, bàn máy tính gọn gàng và chậu cây xanh",
        credit="M.K",
        byline="MINH KHÊ",
        published="2023-06-20T09:10",
        tags=("tiết kiệm", "thực hành", "làm theo Bác"),
    ),
    ArticleContent(
        title="Người giữ vườn thuốc nam của làng",
        lead=(
            "Mười lăm năm qua, đảng viên Alăng Nhướt lặng lẽ gom từng cây thuốc quý trên núi về trồng "
            "quanh nhà, bốc thuốc không lấy tiền và dạy lại cho bất cứ ai muốn học."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khu vườn rộng chừng ba sào, không có hàng rào. Mỗi luống cây cắm một thanh tre khắc "
                    "tên bằng hai thứ tiếng. Ông Nhướt thuộc 137 loài, biết cây nào đào rễ được, cây nào "
                    "chỉ được hái lá để còn mùa sau."
                ),
            ),
            ("heading", "Học từ một lần lỡ hẹn"),
            (
                "paragraph",
                (
                    "Năm 2009, con gái ông sốt cao giữa đêm mưa, đường ra trạm xá bị cắt. Bài thuốc của bà "
                    "ngoại cứu được cháu bé, nhưng loài cây ấy sau này tìm mãi không thấy. Ông bắt đầu "
                    "trồng từ nỗi lo đó."
                ),
            ),
            (
                "quote",
                (
                    ("Cây thuốc mà chỉ một người biết thì cũng như không có. Tôi già rồi, phải trồng thêm cả người."),
                    "Ông Alăng Nhướt",
                    "Đảng viên chi bộ thôn Ca Nôm, xã A Liêng",
                ),
            ),
            ("heading", "Vườn thuốc thành lớp học"),
            (
                "paragraph",
                (
                    "Từ năm 2021, trường bán trú xã đưa học sinh lớp 8 đến vườn mỗi tháng một buổi. Các em "
                    "ghi chép, vẽ lá, học cách ươm hạt. Trạm y tế giúp phân loại để những cây có độc được "
                    "trồng riêng và treo biển đỏ."
                ),
            ),
            (
                "paragraph",
                (
                    "Ông từ chối nhiều lời mua cả vườn. Cây giống ông cho, chỉ kèm điều kiện: năm sau phải "
                    "mang trả một cây con hoặc tặng lại cho nhà khác. Đến nay, 52 hộ trong xã đã có góc "
                    "thuốc nam bên hiên nhà."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="cloud_mountains",
        caption="Vườn thuốc nam của ông Alăng Nhướt nằm trên triền núi cao, quanh năm mây phủ.",
        alt="Dãy núi xanh trập trùng trong biển mây trắng, phía trước là mảnh vườn nhỏ",
        credit="L.T",
        byline="LÊ TRÀ",
        published="2024-10-08T15:15",
        tags=("gương sáng", "thuốc nam", "vùng cao"),
    ),
    ArticleContent(
        title="Bữa cơm đoàn kết ở thôn Đồng Trưa",
        lead=(
            "Ngày hội đại đoàn kết năm nay ở thôn Đồng Trưa không thuê rạp, không đặt cỗ; 214 hộ góp gạo, "
            "góp rau nấu chung một bữa và dành tiền tiết kiệm sửa nhà cho hai gia đình neo đơn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Chi bộ thôn đưa ra đề xuất sau khi nghe lại chuyện Bác thường dặn cán bộ ăn uống giản "
                    "dị khi về cơ sở. Bà con bàn trong ba tối, cuối cùng thống nhất: nhà có gì góp nấy, "
                    "không ghi tên, không so hơn kém."
                ),
            ),
            ("heading", "Chín bếp, một mâm"),
            (
                "paragraph",
                (
                    "Sáng 16/11, chín bếp lửa nhóm lên quanh sân nhà văn hóa. Người thổi cơm, người kho "
                    "cá, đám trẻ lặt rau và xếp lá chuối thay bát nhựa. Khách xa về thăm quê cũng xắn tay "
                    "rửa rau, ngồi chung mâm với người từng giận nhau chuyện bờ rào."
                ),
            ),
            (
                "paragraph",
                (
                    "“Hai nhà tôi hai năm không nói chuyện. Bữa nay ngồi cạnh nhau, tôi gắp cho ổng con "
                    "cá, vậy là xong”, ông Đoàn Sỹ Phú cười, kể."
                ),
            ),
            ("heading", "Hai mái nhà được lợp lại"),
            (
                "paragraph",
                (
                    "Khoản 27,5 triệu đồng không chi cho tiệc được đưa vào quỹ sửa nhà. Ngay hôm sau, đội "
                    "thợ của thôn lợp lại mái cho bà Phận, 79 tuổi, và làm lối xe lăn cho gia đình anh Quý."
                ),
            ),
            (
                "paragraph",
                (
                    "Trưởng ban công tác Mặt trận thôn cho biết năm sau sẽ giữ cách làm này, chỉ thêm một "
                    "việc: mỗi mâm dành một ghế trống để mời người mới chuyển đến thôn, giúp họ sớm thành "
                    "người nhà."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="rice_terraces",
        caption="Mùa lúa chín ở Đồng Trưa, thời điểm cả thôn nấu chung bữa cơm đoàn kết hằng năm.",
        alt="Ruộng bậc thang vàng óng uốn theo sườn đồi, vài người đang gặt",
        credit="V.A",
        byline="VINH ANH",
        published="2025-11-18T08:10",
        tags=("đại đoàn kết", "thôn Đồng Trưa", "tiết kiệm"),
        related=("Hiến đất mở đường: khi cán bộ tháo hàng rào nhà mình trước",),
    ),
    ArticleContent(
        title="Tủ sách Bác Hồ ở trường vùng cao",
        lead=(
            "Từ 40 cuốn sách cũ ban đầu, tủ sách Bác Hồ ở Trường Phổ thông bán trú Trà Lộc nay có hơn "
            "2.300 cuốn, mở cửa cả buổi tối cho học sinh và phụ huynh."
        ),
        body=(
            (
                "paragraph",
                (
                    "Người khởi xướng là thầy Hứa Văn Nguyên, đảng viên trẻ của trường. Năm 2022, thầy xin "
                    "lại chiếc tủ đựng hồ sơ, lau sạch, dán dòng chữ “Đọc xong, kể lại”. Học sinh mượn "
                    "sách không cần ký sổ, chỉ cần kể cho một bạn khác nghe điều mình nhớ nhất."
                ),
            ),
            ("heading", "Chuyến xe chở chữ"),
            (
                "paragraph",
                (
                    "Biết chuyện, mười hai chi bộ trong Khối phát động mỗi đảng viên tặng một cuốn mình "
                    "từng đọc và viết vài dòng ở trang đầu. Ba chuyến xe đưa sách lên núi, có chuyến phải "
                    "chuyển sang gùi ở đoạn đường sạt."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Em thích đọc mấy dòng viết tay trước. Có chú viết: hồi bằng tuổi cháu, chú phải "
                        "đọc ké dưới đèn đường."
                    ),
                    "Em Hồ Thị Trúc Li",
                    "Học sinh lớp 7, Trường Phổ thông bán trú Trà Lộc",
                ),
            ),
            ("heading", "Đọc cùng cha mẹ"),
            (
                "paragraph",
                (
                    "Từ đầu năm học, tối thứ Tư và thứ Sáu, tủ sách mở đến chín giờ. Học sinh đọc to cho "
                    "cha mẹ nghe, nhiều người lần đầu biết chuyện Bác tự học ngoại ngữ giữa những ngày lao "
                    "động vất vả."
                ),
            ),
            (
                "paragraph",
                (
                    "Theo nhà trường, tỷ lệ học sinh mượn ít nhất một cuốn mỗi tuần tăng từ 22% lên 68%. "
                    "Nhóm thiện nguyện của chi bộ đang góp gỗ đóng thêm bốn kệ thấp cho các em lớp nhỏ."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="library_books",
        caption=("Góc đọc của Trường Phổ thông bán trú Trà Lộc với hơn 2.300 đầu sách do các chi bộ quyên góp."),
        alt="Những kệ gỗ đầy sách, mấy em học sinh ngồi đọc trên chiếu",
        credit="B.T",
        byline="BẢO THƯ",
        published="2025-05-13T14:30",
        tags=("tủ sách", "học sinh vùng cao", "quyên góp"),
    ),
    ArticleContent(
        title="Ông Sáu Liêm và hai mươi năm gác rừng",
        lead=(
            "Hai mươi năm không nhận một đồng thù lao, ông Sáu Liêm vẫn đều đặn mỗi tuần hai chuyến vào "
            "rừng đầu nguồn Hố Lắng, đếm từng gốc lim như đếm của để dành cho cả xã."
        ),
        body=(
            (
                "paragraph",
                (
                    "Ông tên thật là Cao Thanh Liêm, năm nay 67 tuổi, nguyên là công nhân lâm trường. Ngày "
                    "nghỉ việc, ông xin giữ lại chiếc la bàn cũ và tấm bản đồ vẽ tay, nói đùa rằng về nhà "
                    "không biết đi đâu nên lại đi rừng."
                ),
            ),
            ("heading", "Cuốn lịch đánh dấu bằng mực đỏ"),
            (
                "paragraph",
                (
                    "Trên tường nhà ông có 20 cuốn lịch, ngày nào vào rừng khoanh mực đỏ. Nhờ ông báo tin, "
                    "lực lượng kiểm lâm đã ngăn mười bốn vụ chặt trộm. Có lần bị dọa, ông chỉ cười, hôm "
                    "sau rủ thêm ba người nữa cùng đi."
                ),
            ),
            (
                "paragraph",
                (
                    "“Bác Hồ dạy trồng cây, tôi học chưa hết. Trồng thì lâu, giữ lại càng lâu, nên phải đi "
                    "sớm”, ông giải thích giản dị."
                ),
            ),
            ("heading", "Từ một người thành một tổ"),
            (
                "paragraph",
                (
                    "Năm 2017, chi bộ thôn lập tổ bảo vệ rừng cộng đồng, mời ông làm người dẫn đường. Tổ "
                    "hiện có 22 thành viên, trong đó chín người dưới 30 tuổi, biết dùng thiết bị định vị "
                    "và máy ảnh bẫy."
                ),
            ),
            (
                "paragraph",
                (
                    "Khu rừng 640 héc-ta vẫn giữ được nguồn nước cho ba cánh đồng phía dưới. Mùa hạn vừa "
                    "rồi, suối Lắng không cạn. Bà con bảo đó là tiền công trời trả cho ông Sáu."
                ),
            ),
        ),
        category="hoc-tap-va-lam-theo-bac",
        picture="forest_patrol",
        caption="Tổ bảo vệ rừng cộng đồng do ông Sáu Liêm dẫn đường tuần tra khu rừng đầu nguồn Hố Lắng.",
        alt="Nhóm người đeo ba lô đi hàng một dưới tán rừng già có dây leo",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2023-09-05T10:40",
        tags=("bảo vệ rừng", "gương sáng", "cộng đồng"),
        source_name="Bản tin Hương Rừng",
        source_url="https://huongrung.example.vn/ong-sau-liem",
        source_author="Vân Kha",
        source_published="2023-09-02",
    ),
)
