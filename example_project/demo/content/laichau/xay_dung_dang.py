"""Xây dựng Đảng: tổ chức, kiểm tra."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Mường Lẻng xóa bản chưa có đảng viên tại chỗ",
        lead=(
            "Khi hai quần chúng ưu tú của bản Pa Pông được kết nạp vào giữa tháng 11, Đảng bộ xã Mường Lẻng "
            "hoàn thành mục tiêu theo đuổi suốt bốn năm: bản nào cũng có đảng viên là người tại chỗ."
        ),
        body=(
            (
                "paragraph",
                "Đầu nhiệm kỳ, ba trong số 17 bản của xã phải nhờ đảng viên nơi khác về sinh hoạt ghép. "
                "Cuộc họp nào cũng phải chờ nhau, nghị quyết đến với dân chậm hơn cả tin đồn. Đảng ủy xã "
                "xác định tìm nguồn từ chính những người đang làm việc tốt trong bản.",
            ),
            ("heading", "Tìm người từ việc làm"),
            (
                "paragraph",
                "Thay vì chờ đơn, mỗi đảng ủy viên nhận giúp đỡ hai quần chúng. Người được chọn phải qua "
                "một việc cụ thể: vận động hộ di chuyển chuồng trại, dạy xóa mù chữ hay giữ tổ đường tự "
                "quản. Chi bộ nhận xét bằng kết quả việc đó, ghi rõ người chứng kiến.",
            ),
            (
                "quote",
                (
                    "Tôi được giao đi nói chuyện với bảy nhà về hiến đất làm đường. Xong việc thì tôi hiểu "
                    "thế nào là làm gương trước rồi mới nói.",
                    "Anh Lường Văn Hặc",
                    "đảng viên mới, bản Pa Pông",
                ),
            ),
            ("heading", "Chất lượng đặt trước số lượng"),
            (
                "paragraph",
                "Trong bốn năm, xã kết nạp 38 đảng viên, trong đó 21 người dưới 35 tuổi và 16 phụ nữ. Cũng "
                "thời gian ấy, sáu hồ sơ phải dừng lại vì người được giới thiệu chưa hoàn thành việc được "
                "giao. Đảng ủy xã cho rằng dừng đúng lúc cũng là cách giữ uy tín của tổ chức đảng trước "
                "Nhân dân.",
            ),
        ),
        category="to-chuc",
        picture="flag_ceremony",
        caption="Chi bộ bản Pa Pông tổ chức lễ kết nạp đảng viên ngay tại sân nhà văn hóa.",
        alt="Lá cờ đỏ trên cột cao giữa sân, mọi người đứng nghiêm thành hàng",
        credit="L.S",
        byline="Lệ Sương",
        published="2026-11-21T07:45",
        tags=("chi bộ", "phát triển đảng viên", "cơ sở"),
        related=(
            "Sinh hoạt chi bộ bằng hai thứ tiếng ở Nậm Phìn",
            "Đảng viên trẻ vùng cao và cuốn nhật ký việc làm",
        ),
    ),
    ArticleContent(
        title="Sinh hoạt chi bộ bằng hai thứ tiếng ở Nậm Phìn",
        lead=(
            "Nghị quyết đọc bằng tiếng phổ thông, thảo luận bằng tiếng Mông, biên bản ghi cả hai ý: cách làm "
            "giản dị ấy đang giúp các chi bộ ở Nậm Phìn kéo dài phần bàn bạc, rút ngắn phần đọc tài liệu."
        ),
        body=(
            (
                "paragraph",
                "Đảng bộ xã Nậm Phìn có 14 chi bộ bản với 203 đảng viên, hơn 70% là người Mông. Nhiều đảng "
                "viên cao tuổi nghe hiểu tiếng phổ thông nhưng ngại nói, vì vậy các buổi sinh hoạt trước "
                "kia thường chỉ có ba, bốn người phát biểu.",
            ),
            ("heading", "Nói bằng tiếng của mình"),
            (
                "paragraph",
                "Từ đầu năm 2025, đảng ủy xã phân công cán bộ thông thạo tiếng Mông biên tập tài liệu sinh "
                "hoạt thành những câu ngắn, gửi trước ba ngày. Đến buổi họp, bí thư chi bộ chỉ nêu ý chính "
                "trong 15 phút, thời gian còn lại dành cho thảo luận.",
            ),
            (
                "paragraph",
                "Ở chi bộ bản Huổi Lặc, buổi sinh hoạt tháng 4 có 12 trên 14 đảng viên phát biểu. Chuyện "
                "được bàn lâu nhất là lịch lấy nước vào ruộng bậc thang, vì năm nào đến vụ cũng có lời qua "
                "tiếng lại. Cuối buổi, chi bộ chốt lịch theo từng nhóm hộ, giao hai đảng viên trực mương.",
            ),
            ("heading", "Biên bản ngắn mà rõ việc"),
            (
                "paragraph",
                "Mẫu biên bản mới dài một trang, gồm bốn cột: việc gì, ai làm, khi nào xong, tháng sau ai "
                "báo cáo. Qua bốn tháng, tỷ lệ việc hoàn thành đúng hạn tăng từ 58% lên 83%. Xã dự kiến tập "
                "huấn cách làm này cho các chi bộ người Dao vào quý III.",
            ),
        ),
        category="to-chuc",
        picture="meeting_hall",
        caption="Một buổi sinh hoạt chi bộ thường kỳ tại bản Huổi Lặc, xã Nậm Phìn.",
        alt="Phòng họp nhỏ kê bàn hình chữ U, phía trước có cờ và bảng ghi nội dung",
        credit="H.P",
        byline="Hà Phìn",
        published="2025-05-14T09:00",
        tags=("chi bộ", "sinh hoạt chi bộ", "tiếng dân tộc"),
    ),
    ArticleContent(
        title="Kiểm tra từ cơ sở: Nhắc sớm để không phải kỷ luật",
        lead=(
            "Mười tháng qua, ủy ban kiểm tra đảng ủy các xã vùng cao dành nhiều cuộc giám sát chuyên đề cho "
            "quỹ bản, quỹ trường, những khoản tiền nhỏ nhưng dễ sinh thắc mắc lớn trong Nhân dân."
        ),
        body=(
            (
                "paragraph",
                "Ở xã Sàng Phìn, tổ giám sát chọn cách làm đơn giản: mời kế toán bản, trưởng bản và đại "
                "diện ba hộ dân cùng ngồi cộng sổ. Số liệu được viết lên bảng, ai thấy chưa rõ thì hỏi "
                "ngay. Cuộc làm việc dài nhất kéo dài bốn giờ, phát hiện 2,4 triệu đồng ghi nhầm cột.",
            ),
            ("heading", "Sai đến đâu, sửa đến đó"),
            (
                "paragraph",
                "Trong số 31 nội dung phải chấn chỉnh, 27 nội dung là lỗi ghi chép và thiếu chữ ký. Tổ giám "
                "sát hướng dẫn sửa tại chỗ, hẹn một tháng sau quay lại. Bốn nội dung còn lại liên quan đến "
                "chi sai mục đích được yêu cầu hoàn trả, báo cáo trước chi bộ và thông báo công khai cho "
                "dân.",
            ),
            (
                "paragraph",
                "Theo các cán bộ kiểm tra, phần lớn sai sót bắt nguồn từ việc người giữ quỹ chưa được hướng "
                "dẫn. Vì thế sau mỗi đợt giám sát, xã mở một buổi tập huấn nửa ngày, dùng chính những lỗi "
                "vừa gặp làm bài tập.",
            ),
            ("heading", "Không chờ đơn thư"),
            (
                "paragraph",
                "Giám sát sớm giúp giảm đơn thư rõ rệt. Chín tháng đầu năm 2026, năm xã được theo dõi chỉ "
                "nhận sáu đơn phản ánh về thu chi, so với 19 đơn cùng kỳ năm trước.",
            ),
            (
                "callout",
                (
                    "note",
                    "Ba việc chi bộ tự kiểm tra hằng quý",
                    "Công khai quỹ trước dân; đối chiếu sổ thu chi với chứng từ; ghi kết quả khắc phục vào "
                    "biên bản sinh hoạt chi bộ.",
                ),
            ),
        ),
        category="kiem-tra",
        picture="document_signing",
        caption="Tổ kiểm tra ký biên bản làm việc với chi bộ sau khi đối chiếu hồ sơ.",
        alt="Bàn làm việc có tập hồ sơ mở, một bàn tay cầm bút ký bên con dấu",
        credit="L.S",
        byline="Minh Khau",
        published="2026-10-07T08:30",
        tags=("kiểm tra", "giám sát", "cơ sở"),
        related=("Cuốn sổ giám sát của chi bộ bản Tả Ló",),
    ),
    ArticleContent(
        title="Cuốn sổ giám sát của chi bộ bản Tả Ló",
        lead=(
            "Cuốn vở học sinh 96 trang treo ở góc nhà văn hóa bản Tả Ló, xã Pa Chải ghi lại lời hứa của từng "
            "đảng viên với dân, ai làm xong thì chính người dân ký xác nhận."
        ),
        body=(
            (
                "paragraph",
                "Ý tưởng nảy ra từ một buổi kiểm điểm cuối năm 2022. Khi chi bộ hỏi dân nhận xét đảng viên, "
                "một phụ nữ lớn tuổi nói rằng bà không biết các đảng viên đã nhận làm việc gì nên không "
                "biết khen hay chê. Từ đó, chi bộ quyết định viết lời hứa ra giấy.",
            ),
            ("heading", "Mỗi quý hai việc"),
            (
                "paragraph",
                "Mỗi đảng viên đăng ký hai việc trong một quý, việc phải đếm được: sửa bao nhiêu mét rào, "
                "giúp hộ nào làm chuồng, đưa mấy cháu trở lại lớp. Cột cuối cùng để trống cho người dân ký. "
                "Việc chưa xong phải ghi rõ lý do và ngày hẹn mới.",
            ),
            (
                "paragraph",
                "Sau sáu quý, sổ đã có 132 việc, trong đó 118 việc được xác nhận hoàn thành. Bí thư chi bộ "
                "Pờ Lóng Xá cho hay, có đảng viên ba lần không giữ lời, chi bộ không phải họp dài, chỉ mở "
                "sổ ra đọc. Quý sau, người ấy làm xong cả việc cũ lẫn việc mới.",
            ),
            ("heading", "Sổ mỏng, lòng tin dày"),
            (
                "paragraph",
                "Ủy ban kiểm tra đảng ủy xã đã xem cách làm của Tả Ló và đề nghị các chi bộ tham khảo, "
                "nhưng không ban hành mẫu chung. Mỗi bản tự chọn hình thức phù hợp, miễn là lời hứa được "
                "ghi lại, dân nhìn thấy và có người kiểm tra. Đến nay đã có năm bản biên giới làm theo.",
            ),
        ),
        category="kiem-tra",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Đức Thảo",
        published="2024-06-18T10:10",
        tags=("giám sát", "chi bộ", "biên giới"),
    ),
    ArticleContent(
        title="Đảng viên trẻ vùng cao và cuốn nhật ký việc làm",
        lead=(
            "Không viết cảm nghĩ dài dòng, 64 đảng viên trẻ của xã Tả Sìn được đề nghị mỗi tuần ghi ba dòng "
            "về một việc có ích đã làm, để việc học tập và làm theo Bác trở thành nếp quen."
        ),
        body=(
            (
                "paragraph",
                "Phong trào bắt đầu ở chi bộ trường học rồi lan sang các chi bộ bản. Mỗi cuốn nhật ký chỉ "
                "có ba dòng cho một tuần: việc đã làm, điều rút ra, việc tuần sau. Người viết không phải "
                "nộp, nhưng mỗi tháng tự chọn một trang đọc trước chi bộ.",
            ),
            ("heading", "Những trang viết thật"),
            (
                "paragraph",
                "Trong cuốn sổ của Tẩn Tả Mẩy, giáo viên mầm non, có trang kể chuyện chị đi bộ 5 km tìm một "
                "học sinh nghỉ ba ngày, hóa ra em ở nhà trông em nhỏ. Tuần sau, chị xin với trường cho bé "
                "ba tuổi cùng đến lớp. Hai chị em từ đó đi học đều.",
            ),
            (
                "paragraph",
                "Cuốn sổ của Chẻo A Sơn, cán bộ khuyến nông, lại ghi một thất bại: giống ngô đưa về không "
                "hợp đất đồi đá. Anh tự nhận lỗi vì không hỏi người già trong bản. Trang ấy được đọc ở buổi "
                "sinh hoạt tháng 5, rồi thành kinh nghiệm chung cho vụ sau.",
            ),
            ("heading", "Nói ít, làm đều"),
            (
                "paragraph",
                "Đảng ủy xã không xếp loại nhật ký, chỉ chọn những cách làm có thể nhân rộng. Sau nửa năm, "
                "từ các trang viết đã có chín việc được đưa vào nghị quyết chi bộ, trong đó có tủ quần áo "
                "ấm dùng chung và đội sửa xe miễn phí ở đầu dốc.",
            ),
        ),
        category="xay-dung-dang",
        picture="library_books",
        caption="Nhật ký việc làm được đọc lại trong các buổi sinh hoạt chuyên đề.",
        alt="Giá sách gỗ nhiều tầng, trên bàn là cuốn sổ mở và cây bút",
        credit="H.P",
        byline="Hà Phìn",
        published="2026-07-02T07:50",
        tags=("học tập và làm theo Bác", "đảng viên trẻ", "chi bộ"),
    ),
)
