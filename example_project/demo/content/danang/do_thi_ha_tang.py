"""Da Nang demo portal: the articles of “Đô thị – Môi trường: Quy hoạch – Hạ tầng”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Thông dòng cống hộp đường Vân Thạch 3 trước đợt mưa lớn",
        lead=(
            "Tuyến cống hộp dài 860 m trên đường Vân Thạch 3 đã thông dòng sớm hai tuần so với kế hoạch, kịp "
            "giảm ngập cho ba khu dân cư trũng trong đợt mưa cuối tháng 11."
        ),
        body=(
            (
                "paragraph",
                (
                    "Khu vực đường Vân Thạch 3 có địa hình lòng chảo, mỗi trận mưa trên 100 mm là nước tràn "
                    "vào nhà. Cống cũ đường kính 80 cm đặt từ nhiều năm trước, một số đoạn bị rễ cây đâm "
                    "thủng. Phương án được chọn là cống hộp bê tông 2 × 2 m, dẫn nước ra hồ điều hòa rồi mới "
                    "xả ra sông."
                ),
            ),
            ("heading", "Làm đêm, trả đường ban ngày"),
            (
                "paragraph",
                (
                    "Do hai bên đường có trường học và phòng khám, đơn vị thi công chia công trường thành 14 "
                    "đoạn ngắn, chủ yếu làm từ 21 giờ đến 5 giờ. Sáng ra, tấm thép được lắp lại để xe máy và "
                    "xe cứu thương đi qua. Người dân được nhắn lịch từng đoạn qua nhóm của tổ dân phố."
                ),
            ),
            (
                "table",
                (
                    "Tiến độ các hạng mục đến ngày 20/11/2026",
                    (
                        ("Hạng mục", "Khối lượng", "Hoàn thành"),
                        ("Cống hộp", "860 m", "100%"),
                        ("Hố ga, cửa thu nước", "58 cái", "100%"),
                        ("Hoàn trả mặt đường", "7.740 m²", "72%"),
                        ("Vỉa hè, cây xanh", "1.720 m", "35%"),
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Trong trận mưa ngày 16/11, lượng mưa đo được 126 mm nhưng mặt đường chỉ đọng nước "
                    "khoảng 20 phút. Tuy vậy, hai hẻm cuối tuyến vẫn ngập do rãnh nhánh chưa đấu nối; phần "
                    "việc này sẽ hoàn thành trước ngày 10/12."
                ),
            ),
            (
                "paragraph",
                (
                    "Phường đề nghị người dân không đổ cát, vữa xây dựng và dầu mỡ xuống cửa thu nước. Đội "
                    "tự quản mỗi tổ dân phố nhận trông coi từ ba đến năm cửa thu, dọn lá trước mỗi đợt mưa "
                    "lớn."
                ),
            ),
        ),
        category="quy-hoach-ha-tang",
        picture="workers_road",
        caption="Công nhân hoàn trả mặt đường Vân Thạch 3 sau khi lắp xong cống hộp.",
        alt="Công nhân áo phản quang trải nhựa đường bên dãy rào chắn và xe lu",
        credit="B.K",
        byline="Bảo Khê",
        published="2026-11-21T10:15",
        tags=("chống ngập", "hạ tầng", "Vân Thạch"),
    ),
    ArticleContent(
        title="Công viên ven sông: Người dân chọn phương án ít bê tông nhất",
        lead=(
            "Trong ba phương án thiết kế công viên ven sông đoạn qua phường Thanh Sa, phương án giữ bờ cỏ và "
            "hàng cây cũ được 61% người tham gia góp ý lựa chọn, dù chi phí chăm sóc cao hơn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đợt lấy ý kiến kéo dài 30 ngày, với mô hình đặt tại nhà sinh hoạt cộng đồng và bản vẽ "
                    "trên mạng. Tổng cộng có 4.812 phiếu hợp lệ, gần một phần năm là của trẻ em dưới 16 tuổi "
                    "– đối tượng lần đầu được mời góp ý cho một đồ án."
                ),
            ),
            ("heading", "Ba phương án, ba cách nhìn"),
            (
                "paragraph",
                (
                    "Phương án thứ nhất xây kè đứng, mở quảng trường lớn. Phương án thứ hai kết hợp bậc ngồi "
                    "bê tông với bồn hoa. Phương án thứ ba giữ mái bờ thoải, trồng thêm cây ngập nước, làm "
                    "đường dạo bằng gỗ tái chế và để lại toàn bộ 74 cây cổ thụ."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Chúng tôi tưởng người dân thích quảng trường lớn. Hóa ra điều được nhắc nhiều nhất "
                        "là bóng mát và chỗ cho trẻ con chạm chân xuống nước."
                    ),
                    "Kiến trúc sư Mạc Thế Hiển",
                    "chủ trì nhóm thiết kế",
                ),
            ),
            (
                "paragraph",
                (
                    "Không ít ý kiến lo bờ cỏ khó giữ khi nước lên. Nhóm thiết kế bổ sung lớp lưới địa kỹ "
                    "thuật bên dưới, đồng thời chia công viên thành hai cấp cao độ, trong đó cấp thấp chấp "
                    "nhận ngập vài ngày mỗi năm."
                ),
            ),
            (
                "paragraph",
                (
                    "Đồ án điều chỉnh được trưng bày lại trong tháng 5, kèm bảng giải trình từng nhóm góp ý. "
                    "Nếu thuận lợi, công trình khởi công vào quý IV, thi công từng đoạn để người dân vẫn có "
                    "lối đi bộ, tập thể dục ven sông mỗi sáng."
                ),
            ),
        ),
        category="quy-hoach-ha-tang",
        picture="city_skyline",
        caption="Đoạn bờ sông dài 1,3 km qua phường Thanh Sa sẽ được chỉnh trang thành công viên.",
        alt="Bờ sông xanh cỏ, phía bên kia là những tòa nhà cao thấp xen nhau",
        credit="T.S",
        byline="Thu Sương",
        published="2026-04-16T15:35",
        tags=("quy hoạch", "công viên", "lấy ý kiến người dân"),
    ),
)
