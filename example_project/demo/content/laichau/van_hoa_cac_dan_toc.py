"""Văn hóa các dân tộc."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Rộn ràng Tết Hồ Sự Chà của người Hà Nhì ở Pa Chải",
        lead=(
            "Khi thóc đã đầy bồ và sương mù phủ kín các sườn núi, người Hà Nhì ở xã Pa Chải lại làm bánh, mổ "
            "lợn, mở cửa đón khách trong mấy ngày Hồ Sự Chà, cái Tết lớn nhất năm."
        ),
        body=(
            (
                "paragraph",
                "Từ tờ mờ sáng, tiếng chày giã bánh dày vang khắp bản Tả Ló. Gạo nếp nương đồ chín được giã "
                "nhuyễn với vừng, nặn tròn như vầng trăng rồi xếp lên lá chuối. Chiếc bánh đầu tiên dành "
                "cho tổ tiên, chiếc thứ hai đưa cho người già nhất nhà.",
            ),
            ("heading", "Xem gan lợn, mừng năm mới"),
            (
                "paragraph",
                "Lợn được nuôi riêng cho ngày Tết. Sau khi mổ, các cụ xem lá gan để đoán chuyện mùa màng. "
                "Lá gan sáng, phẳng, cả nhà vui; gan sẫm màu thì chủ nhà dặn con cháu cẩn thận chuyện nước, "
                "lửa. Tục <i>xem gan</i> ấy được kể lại như một lời nhắc sống chăm chỉ và cẩn trọng.",
            ),
            (
                "quote",
                (
                    "Tết mà nhà nào đóng cửa là cả bản buồn. Khách lạ hay khách quen vào nhà, đều phải ăn "
                    "một miếng bánh rồi mới được đi.",
                    "Bà Lỳ Xó Me",
                    "bản Tả Ló, xã Pa Chải",
                ),
            ),
            (
                "gallery",
                (
                    "Sắc màu Hồ Sự Chà",
                    (
                        (
                            "festival_drums",
                            "Hai người đàn ông đánh trống, phía sau là cờ hội nhiều màu",
                            "Đội trống của bản tập luyện gần một tháng trước Tết.",
                            "L.S",
                        ),
                        (
                            "stilt_houses",
                            "Sân nhà đông người, bàn dài bày bánh dày và rượu",
                            "Bữa cơm đón khách kéo dài từ trưa đến tối.",
                            "L.S",
                        ),
                        (
                            "rice_terraces",
                            "Ruộng bậc thang sau vụ gặt, gốc rạ vàng phủ sương",
                            "Mùa màng xong xuôi, bà con Pa Chải mới nghỉ tay ăn Tết.",
                            "L.S",
                        ),
                        (
                            "market",
                            "Quầy hàng bày khăn thêu, vòng bạc và quả rừng",
                            "Phiên chợ cuối năm đông vui trước ngày vào hội.",
                            "L.S",
                        ),
                    ),
                ),
            ),
            ("heading", "Vui mà không lãng phí"),
            (
                "paragraph",
                "Hai năm gần đây, quy ước của bản rút phần ăn uống từ năm ngày xuống ba ngày, không ép "
                "rượu, không mời người phải lái xe. Học sinh vẫn đến lớp vào buổi sáng. Phần tiết kiệm được "
                "dành để sửa sân hội và may trang phục cho đội văn nghệ.",
            ),
        ),
        category="le-hoi",
        picture="festival_drums",
        caption="Tiếng trống mở hội Hồ Sự Chà tại bản Tả Ló, xã Pa Chải.",
        alt="Trống da treo trên giá gỗ, người mặc áo thêu đứng thành vòng tròn",
        credit="L.S",
        byline="Lệ Sương",
        published="2025-12-09T07:20",
        tags=("lễ hội", "dân tộc Hà Nhì", "bản sắc văn hóa"),
    ),
    ArticleContent(
        title="Xòe chiêng vang bên dòng Nậm Lẻng",
        lead=(
            "Hội xuân bên dòng Nậm Lẻng năm nay thu hút hơn 4.000 lượt người với lễ rước nước, thi đan chài "
            "và những vòng xòe nối nhau đến nửa đêm, đều do các bản người Thái tự đứng ra tổ chức."
        ),
        body=(
            (
                "paragraph",
                "Không có công ty sự kiện, kịch bản của hội do bảy trưởng bản cùng soạn. Mỗi bản góp một "
                "đội xòe và một món ăn. Người già nhất xã, cụ Vàng Văn Ón 91 tuổi, được mời múc bầu nước "
                "đầu tiên từ giữa dòng, cầu cho ruộng đồng đủ nước cả năm.",
            ),
            ("heading", "Sáu điệu xòe cổ trở lại"),
            (
                "paragraph",
                "Điểm mới của hội là phần trình diễn sáu điệu xòe cổ được hai nghệ nhân truyền dạy suốt mùa "
                "đông. Lớp học mở vào các buổi tối, học viên nhỏ nhất tám tuổi. Đêm hội, vòng xòe rộng đến "
                "mức phải chia thành ba lớp đồng tâm quanh đống lửa.",
            ),
            (
                "image",
                (
                    "meeting_hall",
                    "Nhà văn hóa sáng đèn, các cô gái xếp thành hàng tập múa",
                    "Đội xòe bản Nà Pheo tập luyện trước ngày hội.",
                    "M.K",
                ),
            ),
            (
                "paragraph",
                "Trong khi vòng xòe mở rộng, ở góc sân, các bà dạy du khách cách bước và cách nắm tay. "
                "Người mới chỉ cần thuộc nhịp chiêng là có thể nhập cuộc, không phân biệt chủ, khách.",
            ),
            ("heading", "Hội đi qua, bờ sông vẫn sạch"),
            (
                "paragraph",
                "Mỗi gian hàng có hai thùng rác, bát đĩa dùng lá dong và tre thay cho nhựa. Sáng hôm sau, "
                "120 đoàn viên đi dọc bờ sông nhặt nốt những gì còn sót. Du khách nghỉ tại 14 nhà dân, mang "
                "lại cho bà con gần 180 triệu đồng trong ba ngày. Xã Mường Lẻng dự định năm tới đưa môn đua "
                "thuyền đuôi én trở lại chương trình.",
            ),
        ),
        category="le-hoi",
        picture="river_boats",
        caption="Thuyền rước nước mở đầu ngày hội bên dòng Nậm Lẻng.",
        alt="Sông lặng giữa hai bờ cây, thuyền đuôi én chở người mặc áo trắng",
        credit="M.K",
        byline="Minh Khau",
        published="2026-03-12T09:50",
        tags=("lễ hội", "dân tộc Thái", "bản sắc văn hóa"),
        related=("Ngày hội Đại đoàn kết ở bản Nà Pheo: Mâm cơm chung của ba dân tộc",),
    ),
    ArticleContent(
        title="Giữ sắc chàm trên áo người Dao ở Tả Sìn",
        lead=(
            "Giữa lúc vải may sẵn tràn về các chợ phiên, 36 phụ nữ Dao ở xã Tả Sìn vẫn kiên trì trồng chàm, "
            "nhuộm vải và thêu tay, biến công việc trong bếp thành nguồn thu quanh năm."
        ),
        body=(
            (
                "paragraph",
                "Một tấm vải chàm đẹp phải nhúng đi nhúng lại trong khoảng ba tuần. Sáng nhúng, trưa phơi, "
                "chiều lại nhúng. Người thợ thử nước nhuộm bằng đầu lưỡi, nước ngọt nhẹ là được, nước đắng "
                "phải thêm tro bếp và một chút rượu.",
            ),
            ("heading", "Hoa văn kể chuyện"),
            (
                "paragraph",
                "Trên gấu áo, người Dao thêu hình cây thông, dấu chân hổ, sóng nước. Bà Phàn Lở Mẩy, 63 "
                "tuổi, thuộc hơn 40 mẫu, mẫu nào cũng có một câu chuyện đi kèm. Bà nhờ cháu gái vẽ lại từng "
                "mẫu vào sổ, ghi tên bằng tiếng Dao và tiếng phổ thông để không thất lạc.",
            ),
            (
                "paragraph",
                "Tổ thêu thành lập năm 2022, ban đầu chỉ làm trang phục cho người trong xã. Từ khi có thêm "
                "túi, khăn trải bàn và ví, đơn hàng tăng dần. Mười tháng đầu năm nay, tổ bán được 1.280 sản "
                "phẩm, thu nhập bình quân mỗi thành viên 3,4 triệu đồng một tháng.",
            ),
            ("heading", "Dạy nghề trong trường học"),
            (
                "paragraph",
                "Từ tháng 9, mỗi tuần hai tiết, các bà các mẹ đến trường trung học cơ sở của xã dạy thêu "
                "cho học sinh. Em nào hoàn thành một chiếc khăn được giữ làm kỷ niệm. Tổ cũng mở rộng vườn "
                "chàm lên 1,8 ha, trồng xen dưới tán cây ăn quả để không tranh đất trồng ngô.",
            ),
        ),
        category="nghe-truyen-thong",
        picture="old_town_lanterns",
        caption="Vải chàm Tả Sìn được bày bán tại khu phố đi bộ vào dịp cuối tuần.",
        alt="Dãy phố nhỏ treo đèn lồng, trước hiên phơi những tấm vải sẫm màu",
        credit="T.N",
        byline="Thảo Nguyên",
        published="2026-11-17T08:00",
        tags=("nghề truyền thống", "dân tộc Dao", "phụ nữ"),
    ),
    ArticleContent(
        title="Đỏ lửa lò rèn trên đỉnh Chế Cu",
        lead=(
            "Con dao, lưỡi cày do người Mông bản Chế Cu rèn vẫn được người mua chờ ở mỗi phiên chợ, bởi thứ "
            "thép ngọt chẳng máy móc nào làm thay được đôi tay và cái nhìn của người thợ."
        ),
        body=(
            (
                "paragraph",
                "Lò rèn của ông Vàng A Chu nằm dưới gốc mận già. Ống bễ làm từ thân cây rỗng, kéo nhẹ mà "
                "gió đều. Ông nói mùi than và màu lửa cho biết khi nào sắt đã chín, người mới vào nghề phải "
                "nhìn lửa ít nhất ba năm.",
            ),
            ("heading", "Bí quyết ở lần nhúng nước"),
            (
                "paragraph",
                "Khâu khó nhất là tôi thép. Lưỡi dao đỏ màu quả hồng chín được nhúng vào thân chuối rồi mới "
                "đưa xuống nước, mỗi lần chỉ vài giây. Nhúng sớm thì mềm, nhúng muộn thì giòn. Ông Chu "
                "không dùng đồng hồ, ông đếm bằng một câu hát.",
            ),
            (
                "paragraph",
                "Mỗi con dao phát bán từ 250.000 đến 400.000 đồng, dùng được hàng chục năm. Trung bình một "
                "tháng gia đình ông làm 35 con dao, 20 lưỡi cuốc. Trừ chi phí, ông để ra khoảng 9 triệu "
                "đồng, đủ nuôi hai con học đại học.",
            ),
            ("heading", "Lớp thợ trẻ"),
            (
                "paragraph",
                "Bản Chế Cu còn năm lò rèn. Ba người con trai trong bản vừa trở về sau thời gian làm thuê ở "
                "xa, xin theo học nghề. Họ quay phim từng công đoạn, đưa lên mạng và nhận đơn hàng từ nhiều "
                "nơi. Ông Chu chỉ ra một điều kiện: bán xa đến đâu cũng phải tự tay rèn.",
            ),
        ),
        category="nghe-truyen-thong",
        picture="factory",
        caption="Lò rèn của gia đình ông Vàng A Chu đã truyền qua bốn đời.",
        alt="Xưởng nhỏ có bếp than hồng, dụng cụ sắt treo kín vách",
        credit="CTV",
        byline="Đức Thảo",
        published="2024-05-24T09:20",
        tags=("nghề truyền thống", "dân tộc Mông", "chợ phiên"),
        source_name="Tạp chí Bản làng",
        source_url="https://example.vn/van-hoa/lo-ren-che-cu",
        source_author="Nguyễn Tố Loan",
        source_published="2024-05-20",
    ),
    ArticleContent(
        title="Mùa cốm mới ở Mường Lẻng",
        lead=(
            "Khoảng nửa cuối tháng 9 đến đầu tháng 10, khi hạt nếp tan vừa qua kỳ ngậm sữa, các bản Thái ở "
            "xã Mường Lẻng thức cùng tiếng chày giã cốm, thơm từ bếp ra tới đầu ngõ."
        ),
        body=(
            (
                "paragraph",
                "Lúa làm cốm phải gặt lúc sương chưa tan. Bông lúa còn xanh đuôi, bấm móng tay thấy hạt dẻo "
                "là vừa. Gặt về, người ta tuốt bằng bát, đãi bỏ hạt lép rồi rang ngay trong chảo gang, lửa "
                "nhỏ, tay đảo không nghỉ.",
            ),
            ("heading", "Bảy lần giã, bảy lần sàng"),
            (
                "paragraph",
                "Hạt rang xong để nguội rồi cho vào cối gỗ. Hai người giã, một người đảo, vừa làm vừa hát "
                "đối. Giã, sàng, lại giã, đủ bảy lượt thì vỏ bong hết, hạt cốm mỏng, xanh màu lá non. Mười "
                "cân thóc tươi chỉ được chừng bốn cân cốm.",
            ),
            (
                "paragraph",
                "Cốm ăn ngay với chuối chín, hoặc đồ lại thành xôi cốm, hoặc nấu với vịt suối. Món cốm xào "
                "đường ít ngọt, thêm vài hạt vừng rang, là thức quà người Mường Lẻng mang theo khi đi xa. "
                "Bảo quản trong lá dong, cốm giữ được độ dẻo hai ngày.",
            ),
            ("heading", "Khách đến cùng giã cốm"),
            (
                "paragraph",
                "Mùa này, 14 nhà nghỉ cộng đồng trong xã đón gần 900 khách, nhiều người muốn tự tay giã một "
                "mẻ. Các gia đình thống nhất giá 180.000 đồng/kg, gói đúng lá, không nhuộm màu. Hội phụ nữ "
                "xã lập tổ kiểm tra chéo, hộ nào làm sai phải nghỉ bán đến hết mùa.",
            ),
        ),
        category="am-thuc",
        picture="rice_terraces",
        caption="Cánh đồng nếp tan Nà Lạ vào mùa gặt cốm.",
        alt="Lúa nếp chín vàng óng trên ruộng bậc thang dưới nắng sớm",
        credit="T.N",
        byline="Khánh Vy",
        published="2025-10-04T07:40",
        tags=("ẩm thực", "dân tộc Thái", "du lịch cộng đồng"),
    ),
    ArticleContent(
        title="Lớp học khèn dưới gốc đào",
        lead=(
            "Không học phí, không giáo án in sẵn, lớp khèn của nghệ nhân Giàng A Sếnh ở xã Sàng Phìn đã có "
            "47 học trò, em nhỏ nhất mới bảy tuổi, ôm cây khèn cao gần bằng người."
        ),
        body=(
            (
                "paragraph",
                "Cứ sáng thứ Bảy, gốc đào trước sân nhà ông Sếnh lại rộn tiếng. Em nào chưa có khèn thì tập "
                "thở bằng ống trúc. Ông dạy từ cách đứng, cách giữ hơi, rồi mới đến bài đầu tiên: bài chào "
                "khách.",
            ),
            ("heading", "Học khèn là học làm người"),
            (
                "paragraph",
                "Mỗi bài khèn có lời ẩn bên trong. Người nghe hiểu tiếng Mông sẽ biết người thổi đang mời, "
                "đang hỏi hay đang nhớ. Vì vậy, học trò phải thuộc lời trước khi học ngón. Em nào cãi bố "
                "mẹ, ông cho nghỉ một buổi, về xin lỗi rồi mới quay lại.",
            ),
            (
                "quote",
                (
                    "Khèn để thổi cho người khác nghe. Mình sống không tốt thì thổi hay mấy người ta cũng "
                    "không muốn nghe.",
                    "Nghệ nhân Giàng A Sếnh",
                    "xã Sàng Phìn",
                ),
            ),
            (
                "video",
                (
                    "Một buổi học khèn ở Sàng Phìn",
                    "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                    "Học trò nhỏ tập bài chào khách cùng thầy Giàng A Sếnh.",
                ),
            ),
            ("heading", "Từ sân nhà đến sân khấu"),
            (
                "paragraph",
                "Sau hai năm, nhóm 12 em giỏi nhất đã biểu diễn ở ngày hội xã và phiên chợ cuối tuần. Tiền "
                "thưởng góp lại mua trúc, đồng lá để ông Sếnh làm thêm khèn. Nhà trường xếp lịch cho lớp "
                "mượn phòng những hôm mưa, Đoàn thanh niên giúp ghi âm 28 bài khèn cổ, lưu tại thư viện xã.",
            ),
        ),
        category="van-hoa-cac-dan-toc",
        picture="school_yard",
        caption="Lớp khèn Mông ở xã Sàng Phìn học vào sáng thứ Bảy hằng tuần.",
        alt="Sân trường nhỏ dưới tán cây, học sinh ngồi vòng tròn quanh thầy",
        credit="H.P",
        byline="Hà Phìn",
        published="2026-08-08T10:30",
        tags=("khèn Mông", "dân tộc Mông", "thiếu nhi"),
        related=("Đỏ lửa lò rèn trên đỉnh Chế Cu",),
    ),
)
