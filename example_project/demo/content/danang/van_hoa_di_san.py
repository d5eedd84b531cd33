"""Da Nang demo portal: the articles of “Văn hóa – Du lịch: Di sản – Lễ hội”."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Lễ hội cầu ngư Hải Lam: Tiếng trống gọi mùa biển mới",
        lead=(
            "Trong hai ngày 14 và 15/3, làng chài Hải Lam mở hội cầu ngư với lễ rước trên biển, hát bả trạo "
            "và đua thuyền thúng, thu hút hàng nghìn người dân, du khách."
        ),
        body=(
            (
                "paragraph",
                (
                    "Từ 3 giờ sáng, các vạn chài đã tề tựu trước lăng Ông. Lễ rước xuống biển do 30 chiếc "
                    "thuyền thực hiện, thuyền lễ đi đầu kết lá dừa, treo đèn. Khi mặt trời vừa nhô khỏi mặt "
                    "nước, chủ lễ thả hương án nhỏ, cầu cho một năm sóng yên, cá đầy khoang."
                ),
            ),
            ("heading", "Người trẻ cầm chèo"),
            (
                "paragraph",
                (
                    "Năm nay, đội bả trạo của làng có 16 tay chèo, người trẻ nhất mới 15 tuổi. Để có đội "
                    "hình này, các cụ mở lớp truyền dạy suốt mùa đông, ghi âm từng câu hò, vẽ lại sơ đồ di "
                    "chuyển. Phần lời cổ được in kèm chú giải để người xem dễ theo dõi."
                ),
            ),
            (
                "gallery",
                (
                    "Sắc màu hội cầu ngư",
                    (
                        (
                            "festival_drums",
                            "Những chiếc trống lớn sơn đỏ, dùi trống giơ cao",
                            "Trống hội được chế tác từ gỗ mít, mỗi năm chỉ đánh vào dịp lễ.",
                            "L.V",
                        ),
                        (
                            "fishing_boats",
                            "Đoàn thuyền treo cờ nối đuôi nhau trên mặt biển",
                            "Ba mươi thuyền của các vạn chài tham gia lễ rước trên biển.",
                            "L.V",
                        ),
                        (
                            "river_boats",
                            "Những chiếc thuyền lướt trên mặt nước, phía sau là bờ cây xanh",
                            "Phần thi đua thuyền thúng dành cho phụ nữ làng chài.",
                            "T.H",
                        ),
                    ),
                ),
            ),
            (
                "paragraph",
                (
                    "Phần hội diễn ra trên bãi cát với đua thuyền thúng, thi đan lưới, nấu món cá ngừ kho "
                    "nén. Điểm mới là khu trải nghiệm dành cho thiếu nhi, nơi các em học thắt nút dây, đọc "
                    "hướng gió và nghe kể chuyện cá Ông cứu thuyền."
                ),
            ),
            (
                "paragraph",
                (
                    "Ban tổ chức duy trì quy ước không dùng túi ni-lông trong khu lễ, không bán hàng trước "
                    "lăng. Sau hội, 200 tình nguyện viên dọn sạch bãi biển chỉ trong một buổi chiều. Tiền "
                    "công đức được công khai tại lăng, trích phần lớn cho quỹ học bổng con em ngư dân."
                ),
            ),
        ),
        category="di-san-le-hoi",
        picture="festival_drums",
        caption="Hồi trống khai hội cầu ngư Hải Lam sáng 14/3.",
        alt="Những người đàn ông áo đỏ đánh trống lớn trước sân đình treo cờ",
        credit="L.V",
        byline="Lê Vọng",
        published="2026-03-16T09:05",
        tags=("lễ hội cầu ngư", "di sản", "Hải Lam"),
    ),
    ArticleContent(
        title="Người thợ đèn lồng mở lớp dạy nghề miễn phí",
        lead=(
            "Gần bốn mươi năm gắn bó với khung tre và lụa màu, ông Tạ Đình Nhẫn mở cửa xưởng mỗi chiều cuối "
            "tuần để dạy miễn phí cho bất cứ ai muốn học làm đèn lồng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Xưởng nằm trong con hẻm nhỏ, chỉ rộng hơn bốn chiếc chiếu nhưng lúc nào cũng có tiếng "
                    "vót tre. Lớp học không bảng, không giáo trình; thầy ngồi giữa, trò ngồi quanh, làm sai "
                    "thì tháo ra làm lại. Đã có hơn 230 người qua lớp, từ học sinh lớp 5 đến bác sĩ về hưu."
                ),
            ),
            ("heading", "Tre già, tay mềm"),
            (
                "paragraph",
                (
                    "Theo ông, công đoạn khó nhất là chọn tre. Tre phải đủ ba năm tuổi, ngâm muối mười ngày "
                    "rồi phơi trong bóng râm, nếu không khung sẽ mọt hoặc vênh. Lụa bọc phải căng vừa tay: "
                    "căng quá thì rách lúc gấp, chùng quá thì đèn nhăn."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Tôi học nghề được thầy nuôi cơm, chưa hề đóng một đồng. Giờ đến lượt tôi trả. Ai "
                        "học xong mà dạy lại cho một người nữa, coi như trả đủ học phí."
                    ),
                    "Ông Tạ Đình Nhẫn",
                    "thợ làm đèn lồng",
                ),
            ),
            (
                "paragraph",
                (
                    "Một số học trò đã sống được bằng nghề. Có người làm đèn gấp gọn để du khách bỏ vào "
                    "va-li, có người thay lụa bằng giấy dó in tranh dân gian. Ông Nhẫn không can thiệp vào "
                    "kiểu dáng, chỉ nhắc giữ chắc cái khung và đừng bán đèn lỗi."
                ),
            ),
            (
                "paragraph",
                (
                    "Mùa trung thu này, lớp học nhận làm 500 chiếc đèn tặng trẻ em ở bệnh viện và các thôn "
                    "vùng cao. Mỗi chiếc treo kèm mảnh giấy nhỏ ghi tên người làm, để người nhận biết rằng "
                    "phía sau ánh đèn là một đôi tay cụ thể."
                ),
            ),
        ),
        category="di-san-le-hoi",
        picture="old_town_lanterns",
        caption="Đèn lồng từ xưởng ông Nhẫn được treo trên một con phố cổ dịp trung thu.",
        alt="Đèn lồng nhiều màu treo dày trước những ngôi nhà cổ mái ngói",
        credit="D.H",
        byline="Diệu Hân",
        published="2025-09-29T16:00",
        tags=("làng nghề", "đèn lồng", "truyền nghề"),
        source_name="Báo Phố Cổ Cuối Tuần",
        source_url="https://example.vn/pho-co-cuoi-tuan/nguoi-tho-den-long",
        source_author="Diệu Hân",
        source_published="2025-09-27",
    ),
)
