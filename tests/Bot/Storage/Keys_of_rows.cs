using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Keys_of_rows
{
    private static readonly string[] Odd =
    [
        "", " ", "|", "/", "\\", "#", "?", "%", "+", "~", "~log|", "head", "answer|x", "member|", "person|a", "invite|ABCD", "'", "''", "\"", "!", "!!", "!007C", "!007c",
        "a|b", "a!b", "..", ".", "-", "_", "\0", "\n", "\u007f", "\u202E", "\uD800", "\uDC00", "😀", "👩‍👩‍👧", "é", "e\u0301", "é€漢字", "%2F", "$batch", "' or PartitionKey ne '",
        "00000000-0000-0000-0000-0000000000001", "29:1AbC_-=+/", "a:1/b|c~d",
    ];

    [Fact]
    public void Every_id_comes_back_as_it_was()
    {
        foreach (var text in Odd.Concat(Random()))
            Assert.Equal(text, StorageKeys.Unescape(StorageKeys.Escape(text)));
    }

    [Fact]
    public void A_key_holds_nothing_that_Table_Storage_refuses_or_that_parts_a_key()
    {
        foreach (var text in Odd.Concat(Random()))
            Assert.All(StorageKeys.Escape(text), character => Assert.True(char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '!', $"'{character}'"));
    }

    [Fact]
    public void No_two_networks_share_a_partition()
    {
        var ids = Odd.Concat(Random(60)).Distinct(StringComparer.Ordinal).ToArray();
        var partitions = ids.SelectMany(tenant => ids.Select(network => StorageKeys.Network(new NetworkKey(tenant, network)))).ToList();

        Assert.Equal(ids.Length * ids.Length, partitions.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_row_poses_as_another_kind_and_the_state_lies_below_the_log()
    {
        foreach (var text in Odd.Concat(Random()))
        {
            var member = StorageKeys.Member(new PersonId(text));
            var answer = StorageKeys.Answer(text);
            Assert.StartsWith(StorageKeys.MemberPrefix, member, StringComparison.Ordinal);
            Assert.Equal(2, member.Split('|').Length);
            Assert.Equal(2, answer.Split('|').Length);
            Assert.True(string.CompareOrdinal(member, StorageKeys.LogPrefix) < 0);
            Assert.True(string.CompareOrdinal(answer, StorageKeys.LogPrefix) < 0);
            Assert.True(string.CompareOrdinal(StorageKeys.Unreadable(1, answer), StorageKeys.LogPrefix) > 0);
            Assert.NotEqual(StorageKeys.Person(new PersonId(text)), StorageKeys.Invitation(text));
        }
    }

    [Fact]
    public void The_newest_log_entry_comes_first()
    {
        string[] keys = [StorageKeys.Log(100, 0), StorageKeys.Log(99, 1), StorageKeys.Log(99, 2), StorageKeys.Log(9, 0), StorageKeys.Log(1, 0)];

        Assert.Equal(keys, keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("!00")]
    [InlineData("a!zzzz")]
    public void What_no_key_can_hold_is_no_key(string broken) => Assert.Throws<FormatException>(() => StorageKeys.Unescape(broken));

    // Seeded, so that a failure can be seen again.
    private static IEnumerable<string> Random(int count = 500)
    {
        var random = new Random(20260214);
        for (var made = 0; made < count; made++)
            yield return new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(0x20, 0x7F))]);
    }
}
