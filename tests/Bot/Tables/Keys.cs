namespace Sleutelnet.Bot.Tests.Tables;

/// <summary>Keys that an address, a filter, a header or a multipart body could misread.</summary>
public static class Keys
{
    public static readonly string[] Odd =
    [
        "plain", "with space", " leading and trailing ", "it's", "''", "a'b''c", "50%", "%41", "%2F", "%25", "a+b", "a&b=c", "a;b,c:d", "(x)", "[y]{z}",
        "a$b@c!d*e", "\"double\"", "<tag>", "`tick`^|~", "é", "e\u0301", "ß Ł ij", "Ελληνικά", "العربية", "中文", "😀👩‍👩‍👧", "..", ".", "~", "-_.", "a=b==", "1!8!abc",
        "Tables('x')", "$batch", "\u00a0", "\ufeff", "A", "a",
    ];

    public static TheoryData<string> All => [.. Odd];
}
