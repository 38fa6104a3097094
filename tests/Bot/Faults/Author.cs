using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>A coordinator who gives one question a new answer again and again, each on the version that the one before made.</summary>
internal sealed class Author
{
    private const string Question = "goal.issue";

    private readonly List<string> counted = [];

    private Author(Coordinator person, string network) => (Person, Network) = (person, network);

    public Coordinator Person { get; }

    public string Network { get; }

    /// <summary>Starts a network, in a municipality of its own, and goes to the question.</summary>
    public static async Task<Author> StartAsync(RunningBot bot)
    {
        var person = new Coordinator(bot, Tenants.New(), "Noor");
        await person.StartsAtATextAsync();
        return new Author(person, Wish.Button(person, "answer")["value"]!["action"]!["data"]!["network"]!.ToString());
    }

    public static Task<Author[]> StartAsync(RunningBot bot, int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => StartAsync(bot)));

    /// <summary>The delivery of the next answer on the card, which counts from now on.</summary>
    public JsonObject Next()
    {
        var press = Press(Answer(counted.Count + 1));
        counted.Add(TextOf(press));
        return press;
    }

    /// <summary>What is answered on the card at each number. It holds no id, whose digits may make a citizen’s number.</summary>
    public static string Answer(int number) => $"Dit is antwoord {number} van ons netwerk.";

    /// <summary>The delivery of the next answer, typed at the question, which counts from now on.</summary>
    public JsonObject NextTyped()
    {
        counted.Add($"We spraken {counted.Count + 1} buurten.");
        return Wish.Message(Person, counted[^1]);
    }

    /// <summary>A delivery of an answer on the card as it is now; it counts when that is said.</summary>
    public JsonObject Press(string text, Coordinator? by = null) =>
        (by ?? Person).Press("answer", new JsonObject { ["network"] = Network, ["question"] = Question, ["seen"] = counted.Count, ["value"] = text });

    /// <summary>Says that an answer counts.</summary>
    public void Counts(string text) => counted.Add(text);

    public static string TextOf(JsonObject press) => press["value"]!["action"]!["data"]!["value"]!.ToString();

    /// <summary>Fails unless each answer is in the log once, in order and with the one before it, the last one stands, and the version went up by one each time.</summary>
    public async Task HasEachOnceAsync()
    {
        var stored = await Rows.OfAsync(Person.Tenant);
        var logged = stored.Log.Where(entry => entry.GetString("Kind") == "Answered").Reverse().ToList();
        Assert.Equal(counted, logged.Select(entry => entry.GetString("AfterValue")));
        Assert.Equal(counted.SkipLast(1), logged.Skip(1).Select(entry => entry.GetString("BeforeValue")));
        Assert.Equal(counted.Count, logged.Select(entry => entry.GetInt32("Version")).Distinct().Count());
        if (counted.Count > 0)
            Assert.Equal((counted[^1], counted.Count), (stored.Answer(Question, "Value"), stored.Answer(Question, "Version")));
    }
}
