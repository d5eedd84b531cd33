"""Da Nang demo portal: the articles of “Giáo dục – Y tế”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Ngày 20/11 ở ngôi trường chỉ có 11 giáo viên",
        lead=(
            "Không hoa đắt tiền, không tiệc mừng, thầy trò điểm trường Đồng Trúc đón Ngày Nhà giáo Việt Nam "
            "bằng buổi chào cờ dưới hàng cau và vườn rau do chính học sinh chăm sóc."
        ),
        body=(
            (
                "paragraph",
                (
                    "Điểm trường có 11 giáo viên, 138 học sinh, nằm cuối con đường bê tông của xã Hòa Lam. "
                    "Vì ít người, thầy dạy thể dục kiêm luôn tổng phụ trách, cô dạy văn giữ chìa khóa thư "
                    "viện, còn thầy hiệu phó mỗi sáng đứng ở đầu cầu đón các em đi học qua suối."
                ),
            ),
            ("heading", "Món quà trong giỏ tre"),
            (
                "paragraph",
                (
                    "Năm nay, nhà trường thống nhất không nhận quà. Các em nghĩ ra cách khác: mỗi lớp hái "
                    "một giỏ rau trong vườn trường, buộc kèm lá thư viết tay. Lớp 2 tặng mồng tơi, lớp 5 "
                    "tặng bí đao, lá thư nào cũng có vài lỗi chính tả được gạch sửa cẩn thận."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Đọc thư học trò, tôi thấy các em nhớ những điều mình tưởng đã quên: cái áo mưa cho "
                        "mượn, lần thầy cõng qua suối. Vậy là đủ để ở lại thêm nhiều năm."
                    ),
                    "Thầy Doãn Khắc Trí",
                    "giáo viên điểm trường Đồng Trúc",
                ),
            ),
            (
                "paragraph",
                (
                    "Vườn rau rộng 300 m² được dựng từ năm ngoái, vừa là nơi học môn khoa học, vừa góp thực "
                    "phẩm cho bữa ăn bán trú. Học sinh tự ghi nhật ký tưới, đo chiều cao cây, tính sản "
                    "lượng. Rau bán bớt cho phụ huynh lấy tiền mua hạt giống, mùa rồi còn dư để đóng hai kệ "
                    "sách."
                ),
            ),
            (
                "paragraph",
                (
                    "Chi bộ nhà trường có sáu đảng viên, mỗi người kèm hai học sinh có nguy cơ bỏ học. Ba "
                    "năm liền, điểm trường không có em nào nghỉ giữa chừng. Trong kế hoạch năm 2027, xã ưu "
                    "tiên sửa mái hai phòng học và làm lan can cho cây cầu qua suối."
                ),
            ),
        ),
        category="hoc-duong",
        picture="school_yard",
        caption="Buổi chào cờ sáng 20/11 tại điểm trường Đồng Trúc, xã Hòa Lam.",
        alt="Học sinh áo trắng xếp hàng dưới cột cờ trong sân trường rợp bóng cây",
        credit="A.H",
        byline="An Hạ",
        published="2026-11-20T14:40",
        tags=("Ngày Nhà giáo Việt Nam", "học đường", "Hòa Lam"),
        related=("Đường quê Hòa Lam thắp sáng bằng năng lượng mặt trời",),
    ),
    ArticleContent(
        title="Thư viện mở cửa đến 21 giờ: Thêm chỗ cho người tan ca",
        lead=(
            "Sau ba tháng kéo dài giờ phục vụ, thư viện phường Thanh Sa ghi nhận số bạn đọc buổi tối tăng "
            "gấp đôi, trong đó hơn một phần ba là công nhân và nhân viên tan ca muộn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Ý tưởng đến từ một lá thư trong hộp góp ý. Người viết là thợ may, tan ca lúc 18 giờ, "
                    "nhiều lần đến nơi thì cửa đã đóng. Chi bộ thư viện bàn bạc và quyết định thử mở cửa đến "
                    "21 giờ từ thứ Hai đến thứ Sáu, bắt đầu từ ngày 01/9."
                ),
            ),
            ("heading", "Không thêm người, chỉ đổi ca"),
            (
                "paragraph",
                (
                    "Thư viện có tám nhân viên. Để không tăng biên chế, buổi sáng mở muộn hơn một giờ, ca "
                    "tối do hai nhân viên và bốn tình nguyện viên là sinh viên đảm nhiệm. Khâu trả sách "
                    "chuyển sang tủ tự động đặt ngoài sảnh."
                ),
            ),
            (
                "table",
                (
                    "Lượt bạn đọc buổi tối tại thư viện phường Thanh Sa, năm 2025",
                    (
                        ("Tháng", "Học sinh, sinh viên", "Người đi làm", "Tổng lượt"),
                        ("Tháng 9", "512", "208", "720"),
                        ("Tháng 10", "745", "396", "1.141"),
                        ("Tháng 11", "902", "538", "1.440"),
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Đáng chú ý, sách kỹ năng nghề và truyện thiếu nhi là hai nhóm được mượn nhiều nhất vào "
                    "buổi tối. Nhiều cha mẹ đón con xong ghé lại, con đọc truyện, cha mẹ xem sách nấu ăn "
                    "hoặc học ngoại ngữ. Góc yên tĩnh có 20 chỗ thường kín trước 19 giờ."
                ),
            ),
            ("heading", "Điều cần làm tiếp"),
            (
                "paragraph",
                (
                    "Bạn đọc đề nghị mở cả tối thứ Bảy, tăng ổ cắm điện và có nơi hâm nóng thức ăn. Thư viện "
                    "sẽ thử mở tối thứ Bảy trong tháng 1/2026, đồng thời xin phường cải tạo hành lang phía "
                    "sau thành chỗ ăn nhẹ. Phần tiền điện tăng thêm, khoảng 2,4 triệu đồng mỗi tháng, được "
                    "bù từ quỹ xã hội hóa."
                ),
            ),
        ),
        category="hoc-duong",
        picture="library_books",
        caption="Bạn đọc tại phòng đọc tầng hai thư viện phường Thanh Sa lúc 20 giờ.",
        alt="Những kệ sách cao chạm trần, vài người ngồi đọc dưới đèn vàng",
        credit="T.L",
        byline="Trúc Lam",
        published="2025-12-03T20:15",
        tags=("thư viện", "văn hóa đọc", "Thanh Sa"),
        related=("Tháp gạch trong mắt học trò: Giờ sử giữa trời",),
    ),
    ArticleContent(
        title="Ngày hội hiến máu của các cơ quan: 486 đơn vị máu trong một buổi sáng",
        lead=(
            "Chỉ trong buổi sáng 18/11, ngày hội hiến máu do tuổi trẻ các cơ quan thành phố tổ chức đã tiếp "
            "nhận 486 đơn vị máu, góp phần giảm áp lực thiếu máu dịp cuối năm."
        ),
        body=(
            (
                "paragraph",
                (
                    "Từ 6 giờ 30, dòng người đã xếp hàng trước hội trường. Khác với mọi năm, người hiến được "
                    "đặt giờ trước, mỗi khung 30 phút tiếp nhận 60 người, nhờ đó không còn cảnh chờ lâu rồi "
                    "bỏ về. Trong 611 người đăng ký có 486 người đủ điều kiện sau khi khám sàng lọc."
                ),
            ),
            ("heading", "Hiến máu theo lịch, không theo phong trào"),
            (
                "paragraph",
                (
                    "Ban tổ chức cho biết mục tiêu không phải là con số kỷ lục trong một ngày mà là nguồn "
                    "máu đều quanh năm. Mỗi cơ quan được chia vào một tháng, có danh sách nhóm máu hiếm và "
                    "đội hiến khẩn cấp gồm 74 người sẵn sàng khi bệnh viện gọi."
                ),
            ),
            (
                "paragraph",
                (
                    "Những người chưa đủ điều kiện được tư vấn cụ thể: người thiếu cân cần ăn uống ra sao, "
                    "người mới xăm hình phải chờ bao lâu, người huyết áp cao nên theo dõi thế nào. Nhiều bạn "
                    "trẻ nhờ buổi khám mà biết mình thiếu sắt, hẹn quay lại sau ba tháng."
                ),
            ),
            ("heading", "Những người trở lại"),
            (
                "paragraph",
                (
                    "Hơn một nửa người hiến hôm ấy đã từng hiến ít nhất hai lần. Nhóm lái xe của một cơ quan "
                    "đi cùng nhau đủ chín người; một cặp vợ chồng chọn đúng ngày cưới để hiến máu lần thứ "
                    "mười."
                ),
            ),
            (
                "paragraph",
                (
                    "Sau khi hiến, mỗi người được nghỉ tại chỗ 15 phút, nhận suất ăn nhẹ và tin nhắn theo "
                    "dõi sức khỏe trong ba ngày. Đợt tiếp theo dự kiến tổ chức vào ngày 16/12, ưu tiên nhóm "
                    "máu O và tiểu cầu; đăng ký tại <a "
                    'href="https://hienmau.example.vn">hienmau.example.vn</a>.'
                ),
            ),
        ),
        category="suc-khoe-cong-dong",
        picture="volunteers_blood_donation",
        caption="Đoàn viên các cơ quan thành phố tham gia hiến máu sáng 18/11.",
        alt="Người hiến máu nằm trên ghế, bên cạnh là nhân viên y tế và tình nguyện viên áo đỏ",
        credit="A.H",
        byline="An Hạ",
        published="2026-11-19T09:40",
        tags=("hiến máu", "tình nguyện", "đoàn viên"),
    ),
    ArticleContent(
        title="Trạm y tế khám ngoài giờ, đỡ đường xa cho người bệnh mạn tính",
        lead=(
            "Mở cửa đến 20 giờ vào ba tối trong tuần, trạm y tế phường Hải Lam giúp người bệnh mạn tính được "
            "khám, nhận thuốc gần nhà mà không phải nghỉ việc nửa ngày."
        ),
        body=(
            (
                "paragraph",
                (
                    "Theo danh sách quản lý, phường có gần 1.900 người tăng huyết áp và 640 người mắc đái "
                    "tháo đường. Phần đông vẫn đi làm: người bán hàng, thợ hồ, ngư dân. Giờ khám hành chính "
                    "trùng giờ kiếm sống nên không ít người bỏ thuốc, đến khi biến chứng mới vào viện."
                ),
            ),
            ("heading", "Lịch khám do người bệnh chọn"),
            (
                "paragraph",
                (
                    "Trạm khảo sát 500 hộ rồi mới định giờ: tối thứ Ba, thứ Năm và thứ Bảy. Mỗi buổi có một "
                    "bác sĩ, hai điều dưỡng, một dược sĩ trực; người bệnh được nhắn giờ cụ thể, chênh không "
                    "quá 20 phút. Xét nghiệm đường huyết, đo điện tim làm ngay tại trạm."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Hồi trước cứ thấy đỡ là tôi bỏ thuốc, đi biển về lại quên. Giờ cô điều dưỡng nhắn "
                        "trước một hôm, tàu về bến tối vẫn kịp ghé trạm."
                    ),
                    "Ông Phùng Văn Tẩn",
                    "ngư dân, phường Hải Lam",
                ),
            ),
            (
                "paragraph",
                (
                    "Sau năm tháng, tỷ lệ người bệnh tái khám đúng hẹn tăng từ 48% lên 81%. Số người phải "
                    "chuyển viện vì huyết áp tăng vọt giảm rõ rệt. Trạm còn mở câu lạc bộ nấu ăn nhạt, mỗi "
                    "tháng một buổi, để người nhà cùng học cách bớt muối trong món kho."
                ),
            ),
            (
                "paragraph",
                (
                    "Khó khăn là nhân lực mỏng, mỗi người phải trực thêm sáu buổi một tháng. Phường đang đề "
                    "xuất cơ chế chi trả ngoài giờ và mời bác sĩ nghỉ hưu trên địa bàn cùng tham gia, trước "
                    "mắt có ba bác sĩ đã nhận lời."
                ),
            ),
        ),
        category="suc-khoe-cong-dong",
        picture="health_station",
        caption="Trạm y tế phường Hải Lam vào một buổi tối khám ngoài giờ.",
        alt="Trạm y tế hai tầng sơn trắng, người dân ngồi chờ ở hàng ghế trước cửa",
        credit="D.H",
        byline="Diệu Hân",
        published="2026-06-23T08:50",
        tags=("y tế cơ sở", "bệnh mạn tính", "Hải Lam"),
    ),
    ArticleContent(
        title="Ngừa sốt xuất huyết sau mưa lũ: Mười phút mỗi tuần",
        lead=(
            "Sau những ngày mưa kéo dài, nước đọng trong chai lọ, lốp xe, chậu cảnh là nơi muỗi sinh sôi rất "
            "nhanh; mỗi gia đình chỉ cần dành mười phút mỗi tuần để cắt vòng đời của muỗi."
        ),
        body=(
            (
                "paragraph",
                (
                    "Muỗi vằn thích đẻ trứng ở nước sạch, đọng yên trong vật chứa nhỏ. Từ trứng đến muỗi "
                    "trưởng thành chỉ mất khoảng bảy đến mười ngày, nhanh hơn khi trời ấm. Vì vậy, dọn một "
                    "lần rồi thôi không có tác dụng; việc dọn phải lặp lại hằng tuần."
                ),
            ),
            ("heading", "Ba chỗ hay bị quên"),
            (
                "paragraph",
                (
                    "Khảo sát tại bốn tổ dân phố cho thấy nơi có bọ gậy nhiều nhất không phải là lu nước lớn "
                    "mà là khay hứng nước sau tủ lạnh, đế chậu cây trên sân thượng và nắp bạt đọng nước. Hốc "
                    "cây, ống tre cắt ngang ở hàng rào cũng là nơi cần lấp cát."
                ),
            ),
            (
                "callout",
                (
                    "note",
                    "Mười phút sáng thứ Bảy",
                    (
                        "Đi một vòng quanh nhà: úp vật chứa nước không dùng, cọ thành bình hoa, thay nước "
                        "khay tủ lạnh, thả cá vào bể cảnh, đậy kín lu vại. Ghi ngày lên tờ lịch để khỏi quên."
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Người bị sốt cao đột ngột, đau đầu, đau hốc mắt nên đến cơ sở y tế để được khám, không "
                    "tự ý truyền dịch hay dùng thuốc khi chưa có chỉ định. Cần uống nhiều nước, nằm màn cả "
                    "ban ngày và báo cho tổ dân phố để khoanh vùng xử lý."
                ),
            ),
            ("heading", "Cả xóm cùng làm"),
            (
                "paragraph",
                (
                    "Muỗi bay được vài trăm mét nên một nhà sạch chưa đủ. Các tổ dân phố được đề nghị chọn "
                    "chung một giờ trong tuần, phát nhạc hiệu trên loa để mọi nhà cùng ra dọn. Trường học "
                    "đưa nội dung này vào tiết sinh hoạt, mỗi em mang về nhà một phiếu kiểm tra do cha mẹ ký "
                    "xác nhận."
                ),
            ),
        ),
        category="giao-duc-y-te",
        picture="lotus_pond",
        caption="Ao, hồ tự nhiên có cá ít sinh muỗi vằn hơn các vật chứa nước nhỏ quanh nhà.",
        alt="Mặt ao phủ lá sen, phía sau là vườn nhà sau cơn mưa",
        credit="T.H",
        byline="An Hạ",
        published="2026-10-28T07:20",
        tags=("sốt xuất huyết", "phòng bệnh", "mùa mưa"),
        related=("Trạm y tế khám ngoài giờ, đỡ đường xa cho người bệnh mạn tính",),
    ),
    ArticleContent(
        title="Bữa ăn bán trú: Phụ huynh cùng kiểm bếp mỗi sáng",
        lead=(
            "Mỗi sáng hai phụ huynh luân phiên đến bếp ăn, cân thực phẩm và ký sổ cùng nhân viên nhà trường "
            "– cách làm đơn giản giúp một trường tiểu học ở phường Mỹ Sa giữ được niềm tin."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trường có 920 học sinh, trong đó 760 em ăn bán trú với mức 32.000 đồng mỗi suất. Hai "
                    "năm trước, nhóm phụ huynh trên mạng rộ lên thắc mắc về chất lượng bữa ăn. Thay vì giải "
                    "thích dài dòng, nhà trường mời cha mẹ đến xem tận nơi."
                ),
            ),
            ("heading", "Sáu giờ sáng ở cửa bếp"),
            (
                "paragraph",
                (
                    "Lịch kiểm bếp được bốc thăm đầu tháng, mỗi ngày hai người thuộc hai lớp khác nhau. Họ "
                    "đối chiếu hóa đơn, cân thịt cá, xem nhiệt độ tủ mát, nếm thử món canh rồi ký vào sổ. Ai "
                    "bận có thể đổi ca, nhưng không được nhờ người của trường ký thay."
                ),
            ),
            (
                "paragraph",
                (
                    "Những phản ánh ban đầu khá nhiều: rau cắt quá lớn, món mặn lặp lại, trái cây chưa chín. "
                    "Bếp sửa dần, thực đơn bốn tuần không trùng món chính, có phần dành cho trẻ dị ứng. Mỗi "
                    "tháng, đại diện học sinh khối 4, 5 được họp với bếp trưởng để nói món nào thích, món "
                    "nào hay bỏ dở."
                ),
            ),
            ("heading", "Lượng cơm thừa giảm một nửa"),
            (
                "paragraph",
                (
                    "Kết quả dễ thấy nhất nằm ở thùng cơm thừa: từ 41 kg mỗi ngày còn khoảng 19 kg. Tiền "
                    "tiết kiệm được chuyển thành một bữa sữa chua hằng tuần. Phụ huynh từng gay gắt nhất nay "
                    "là người hướng dẫn ca mới."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ năm học tới, nhà trường sẽ đưa sổ kiểm bếp lên mạng kèm hình ảnh khay ăn trong ngày, "
                    "đồng thời ký hợp đồng rau với hai hợp tác xã trong vùng để truy được nguồn gốc. Các "
                    "trường lân cận đã cử người đến học cách làm."
                ),
            ),
        ),
        category="giao-duc-y-te",
        picture="classroom",
        caption="Học sinh một trường tiểu học ở phường Mỹ Sa trong tiết học dinh dưỡng.",
        alt="Học sinh tiểu học ngồi ngay ngắn trong lớp, cô giáo đứng bên bảng",
        credit="T.S",
        byline="Thu Sương",
        published="2024-05-08T10:55",
        tags=("bữa ăn bán trú", "an toàn thực phẩm", "Mỹ Sa"),
        source_name="Báo Học Đường Ven Biển",
        source_url="https://example.vn/hoc-duong-ven-bien/phu-huynh-kiem-bep",
        source_author="Thu Sương",
        source_published="2024-05-06",
    ),
)
