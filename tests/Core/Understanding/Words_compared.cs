using System.Text.RegularExpressions;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Texts are compared without what people leave out or get wrong when they type.</summary>
public sealed class Words_compared
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("Groot", "groot")]
    [InlineData("  GROOT   netwerk! ", "groot netwerk")]
    [InlineData("één keer", "een keer")]
    [InlineData("coördinator", "coordinator")]
    [InlineData("’s Avonds", "s avonds")]
    [InlineData("collega's", "collegas")]
    [InlineData("ad-hoc", "ad hoc")]
    [InlineData("a\u0301\u0308", "a")]
    [InlineData("1,3", "1 3")]
    [InlineData("ja 👍", "ja")]
    [InlineData("👍", "")]
    [InlineData(@"a\uD83Db", "ab")]
    [InlineData(@"a\uFFFEb", "ab")]
    public void Normalising_leaves_letters_digits_and_single_spaces(string text, string normal) =>
        Assert.Equal(normal, Words.Normalise(Regex.Unescape(text)));

    [Theory]
    [InlineData("groot", "groot", true)]
    [InlineData("grooot", "groot", true)]
    [InlineData("grot", "groot", true)]
    [InlineData("gorot", "groot", true)]
    [InlineData("goed", "groot", false)]
    [InlineData("vroot", "groot", false)]
    [InlineData("regiseur", "regisseur", true)]
    [InlineData("facilitattor", "facilitator", true)]
    [InlineData("facilitatrotr", "facilitator", true)]
    [InlineData("facilxtxtxr", "facilitator", false)]
    [InlineData("nee", "ne", false)]
    [InlineData("mel", "mei", false)]
    [InlineData("geen", "geel", false)]
    [InlineData("", "groot", false)]
    [InlineData("", "", true)]
    [InlineData("g", "", false)]
    public void Small_errors_are_forgiven_in_long_words_only(string typed, string expected, bool close) =>
        Assert.Equal(close, Words.AreClose(typed, expected));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_letters_added_dropped_changed_or_swapped(string left, string right, int distance)
    {
        Assert.Equal(distance, Words.Distance(left, right));
        Assert.Equal(distance, Words.Distance(right, left));
    }
}
