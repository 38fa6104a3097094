using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Tests.BadInput;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Texts_at_the_edge(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] Whole =
        ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "cafe\u0301", "A\u030Angstro\u0308m", "漢字", "кириллица", "العربية", "עברית", "हिन्दी", "ไทย", "𝒜𝒷", "ﬁets", "½ ²", "“krul”", "e\u0323\u0301", "가나", "क़", "zacht\u00ADjes", "breek\u200Bbaar"];

    // Half characters, controls, and what turns or hides text.
    private static readonly string[] Broken =
        ["\uD83D", "\uDE00", "\0", "\u0007", "\u001B", "\u202E", "\u202A", "\u2066", "\u2069", "\uFEFF", "\uFFFD"];

    [Fact]
    [Fault(28)]
    public async Task Characters_of_all_kinds_are_stored_and_shown_the_same_and_broken_ones_are_left_out()
    {
        var (tries, random) = (Faults.Times(30, 300), new Random(28));
        var author = await Author.StartAsync(shared.Bot);
        for (var number = 0; number < tries; number++)
        {
            var (one, two) = (Whole[random.Next(Whole.Length)], Whole[number % Whole.Length]);
            var broken = number % 3 == 0 ? "" : Broken[random.Next(Broken.Length)];
            var kept = $"Wij zeggen {number}: {one} en {two} samen".Normalize(NormalizationForm.FormC);

            await Raw.SendAsync(author.Person, author.Press("@@"), $"Wij zeggen {number}: {one} en{broken} {two} samen");

            Assert.True(CardText.Elements(author.Person.Card).Any(element => element["text"]?.ToString() == kept), $"{number} {Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(broken))}: {author.Person.Reads}");
            author.Counts(kept);
        }

        await author.HasEachOnceAsync();
        Assert.All((await Rows.OfAsync(author.Person.Tenant)).All, row => Assert.Matches("^[ -~]+$", row.PartitionKey + row.RowKey));
        Faults.Tried(28, tries);
    }

    [Theory]
    [InlineData(79, true)]
    [InlineData(80, true)]
    [InlineData(81, false)]
    [Fault(27)]
    public async Task A_name_may_be_eighty_characters(int length, bool welcome)
    {
        var name = new string('a', length);
        var noor = shared.Coordinator();
        await noor.TypesAllAsync("nieuw netwerk", name);
        Assert.Equal(welcome, noor.Reads.Contains("Voor welke gemeente", StringComparison.Ordinal));
        if (!welcome)
            await noor.TypesAsync("Noord");

        await noor.TypesAsync(name);

        Assert.Equal(welcome ? [name] : [], (await Rows.OfAsync(noor.Tenant)).Heads.Select(head => head.GetString("Municipality")));
        noor.SeesNo("Dat lukte nu niet");
        // Of the network, and of its municipality.
        Faults.Tried(27, 2);
    }

    [Theory]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(10_001)]
    [InlineData(32_768)]
    [InlineData(32_769)]
    [Fault(27)]
    public async Task A_reason_of_any_length_is_kept_or_refused_with_a_sentence(int length)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var reason = string.Concat(Enumerable.Repeat("woord ", (length / 6) + 1))[..(length - 1)] + "x";

        await noor.TypesAsync("past niet bij ons: " + reason);

        noor.SeesNo("Dat lukte nu niet");
        Assert.Equal(length <= 10_000 ? 1 : 0, (await Rows.OfAsync(noor.Tenant)).Answers.Count);
        Assert.True(noor.Card.ToJsonString().Length < 28 * 1024, "The card is too large for Teams.");
    }

    [Theory]
    [InlineData(159)]
    [InlineData(160)]
    [InlineData(161)]
    [Fault(27)]
    public async Task A_reminder_may_be_a_hundred_and_sixty_characters(int length)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();

        await noor.TypesAsync("herinner me over een maand aan " + new string('a', length));

        Assert.Equal(length > 160, noor.Reads.Contains("Dat is te lang voor een herinnering", StringComparison.Ordinal));
        Assert.Equal(length <= 160 ? 1 : 0, (await Rows.OfAsync(noor.Tenant)).All.Count(row => row.RowKey.StartsWith("moment|", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1_999)]
    [InlineData(2_000)]
    [InlineData(2_001)]
    [Fault(27)]
    public async Task A_text_in_an_evaluation_may_be_two_thousand_characters(int length)
    {
        var noor = shared.Coordinator();
        await noor.StartsAnEvaluationAsync();
        var text = string.Concat(Enumerable.Repeat("woord ", (length / 6) + 1))[..(length - 1)] + "x";

        await noor.SendAsync(Wish.Button(noor, "step", ("value", text)));

        Assert.Equal(length > 2_000, noor.Reads.Contains("Je tekst is te lang. Gebruik hoogstens 2000 tekens.", StringComparison.Ordinal));
        Assert.Equal(length <= 2_000, (await Rows.OfAsync(noor.Tenant)).Snapshot().Contains(text, StringComparison.Ordinal));
        Assert.True(noor.Card.ToJsonString().Length < 28 * 1024, "The card is too large for Teams.");
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(2_000)]
    [Fault(27)]
    public async Task A_press_with_any_number_of_fields_stores_the_answer_alone(int fields)
    {
        var author = await Author.StartAsync(shared.Bot);
        var press = author.Next();
        for (var number = 0; number < fields; number++)
            press["value"]!["action"]!["data"]![$"extra{number}"] = "x";

        await author.Person.SendAsync(press);

        author.Person.Sees("Opgeslagen bij");
        await author.HasEachOnceAsync();
        Assert.All((await Rows.OfAsync(author.Person.Tenant)).All, row => Assert.DoesNotContain(row.Keys, column => column.StartsWith("extra", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    [Fault(27)]
    public async Task A_body_may_be_a_quarter_of_a_megabyte_and_not_a_byte_more(int over, HttpStatusCode expected)
    {
        var noor = shared.Coordinator();
        var message = noor.Activity("message", activity => (activity["text"], activity["channelData"]!["extra"]) = ("status", ""));
        message["channelData"]!["extra"] = new string('x', ActivityBody.MostBytes + over - Encoding.UTF8.GetByteCount(message.ToJsonString()));

        var (status, _) = await Raw.PostAsync(shared.Bot, message.ToJsonString());

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(5_000)]
    [Fault(27)]
    public async Task A_list_may_have_sixty_lines(int lines)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var mark = Wish.Button(noor, "answer")["value"]!["action"]!["data"]!.DeepClone().AsObject();
        (mark["question"], mark["seen"], mark["value"]) = ("trust.faces", 0, string.Join('\n', Enumerable.Range(1, lines).Select(number => $"Functie {number}")));

        await noor.SendAsync(noor.Press("answer", mark));

        noor.SeesNo("Dat lukte nu niet");
        Assert.Equal(lines <= 60 ? 1 : 0, (await Rows.OfAsync(noor.Tenant)).Answers.Count);
        Assert.True(noor.Card.ToJsonString().Length < 28 * 1024, "The card is too large for Teams.");
    }
}
