using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Conversations.Commands;

namespace Sleutelnet.Bot.Tests.Hostile;

/// <summary>Two municipalities with two networks each; people of one, of both and of none of them ask at random, with each other's cards too.</summary>
public sealed class Requests_by_many_people(SharedBot shared) : IClassFixture<SharedBot>
{
    // Bears the mark of who says it.
    private const string OwnAnswer = "";

    private static readonly string[] Texts =
    [
        "status", "overzicht", "verder", "signalen", "historie", "besluiten", "agenda", "netwerken", "privacy", "ongedaan", "evaluatie", "wissel", "wissel naar Netwerk", "zoek Geheim",
        "historie vraagstuk", "ga naar 1.1", OwnAnswer, "nodig een collega uit", "herinner ons over een maand aan het gesprek", "agendabestand", "wat nu", "zet terug", "stop", "hulp",
    ];

    private static readonly string[] VerbsOfCards =
        [.. typeof(Verbs).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    [Fault(26)]
    public async Task Nobody_reads_or_writes_anything_of_a_network_she_is_no_member_of()
    {
        var random = new Random(20_261_122);
        List<Municipality> municipalities = [await Municipality.StartAsync(shared, "A"), await Municipality.StartAsync(shared, "B")];
        var people = municipalities.SelectMany(municipality => municipality.People).ToList();
        var presses = new List<JsonObject>();
        foreach (var person in people)
            Keep(presses, person.Card);

        var requests = Faults.Faults.Times(300, 10_000);
        for (var request = 0; request < requests; request++)
        {
            var municipality = municipalities[random.Next(municipalities.Count)];
            var person = municipality.People[random.Next(municipality.People.Count)];
            var other = municipalities[random.Next(municipalities.Count)];

            await person.SendAsync(random.Next(10) switch
            {
                < 4 => Wish.Message(person, Texts[random.Next(Texts.Length)] is not OwnAnswer and var text ? text : municipality.AnswerOf(person)),
                4 => Wish.Message(person, municipalities.First(stranger => stranger != municipality).Code),
                // A code is a way in for whoever types it in her own municipality.
                5 when other.People[random.Next(other.People.Count)] is { LastActivity: { } last } && !municipalities.Exists(each => last["text"]?.ToString() == each.Code) => Stolen(person, last, municipalities.SelectMany(each => each.Answers), municipality.AnswerOf(person)),
                _ => Press(person, municipality.AnswerOf(person), presses[random.Next(presses.Count)], other, random),
            });

            // All of the card, what its buttons send along too.
            var card = person.Card.ToJsonString(AsItIs);
            foreach (var secret in municipalities.SelectMany(each => each.SecretsKeptFrom(person)))
                Assert.False(card.Contains(secret, StringComparison.Ordinal), $"Request {request}: {person.Name} gets “{secret}”:\n{card}");
            Keep(presses, person.Card);
        }

        foreach (var municipality in municipalities)
            await municipality.HoldsAsync();
        Faults.Faults.Tried(26, requests);
    }

    // Someone's last activity, word for word, by someone else; but what bears a mark bears that of who says it now.
    private static JsonObject Stolen(Coordinator thief, JsonObject last, IEnumerable<string> answers, string answer)
    {
        var stolen = JsonNode.Parse(answers.Aggregate(last.ToJsonString(), (text, said) => text.Replace(said, answer, StringComparison.Ordinal)))!.AsObject();
        var own = thief.Activity("message", _ => { });
        foreach (var field in (string[])["from", "conversation", "channelData"])
            stolen[field] = own[field]!.DeepClone();
        return stolen;
    }

    private static JsonObject Press(Coordinator person, string answer, JsonObject press, Municipality other, Random random)
    {
        var data = press["data"]!.DeepClone().AsObject();
        if (random.Next(3) == 0)
            data["network"] = other.Networks[random.Next(other.Networks.Count)];
        if (random.Next(5) == 0)
            data["to"] = other.Networks[random.Next(other.Networks.Count)];
        if (random.Next(3) == 0)
            data["value"] = answer;
        return person.Press(random.Next(4) == 0 ? VerbsOfCards[random.Next(VerbsOfCards.Length)] : press["verb"]!.ToString(), data);
    }

    private static void Keep(List<JsonObject> presses, JsonNode card)
    {
        foreach (var press in CardText.Pressable(card).Where(press => press["data"] is JsonObject))
            presses.Add(press.DeepClone().AsObject());
        if (presses.Count > 2_000)
            presses.RemoveRange(0, 500);
    }

    /// <summary>A municipality with a network of Noor, one of Bram, Fatima who is in both, and Els who is in none.</summary>
    private sealed class Municipality(string name)
    {
        private readonly Dictionary<string, string[]> secrets = [];
        private readonly Dictionary<string, IReadOnlyList<Coordinator>> members = [];
        private Rows rows = null!;

        public required IReadOnlyList<Coordinator> People { get; init; }

        public IReadOnlyList<string> Networks => [.. members.Keys];

        /// <summary>A code that gives a way into the first network, within the municipality.</summary>
        public string Code { get; private set; } = "";

        public static async Task<Municipality> StartAsync(SharedBot shared, string letter)
        {
            var tenant = Tenants.New();
            var (noor, bram, fatima, els) = (shared.Coordinator("Noor", tenant), shared.Coordinator("Bram", tenant), shared.Coordinator("Fatima", tenant), shared.Coordinator("Els", tenant));
            var municipality = new Municipality(letter) { People = [noor, bram, fatima, els] };
            await municipality.AddAsync(noor, $"Netwerk Noord {letter}", $"Geheim van noord in {letter}.", fatima);
            await municipality.AddAsync(bram, $"Netwerk Zuid {letter}", $"Geheim van zuid in {letter}.", fatima);
            municipality.Code = await noor.InvitesAsync();
            await els.TypesAsync("hoi");
            municipality.rows = await Rows.OfAsync(tenant);
            return municipality;
        }

        public IEnumerable<string> Answers => People.Select(AnswerOf);

        /// <summary>An answer that tells by whom it was given.</summary>
        public string AnswerOf(Coordinator person) => $"Wij bespraken {Mark(person)}.";

        /// <summary>The names, ids and first answers of networks that a person is no member of, and the marks of all with whom she shares none.</summary>
        public IEnumerable<string> SecretsKeptFrom(Coordinator person) => members
            .Where(network => !network.Value.Contains(person))
            .SelectMany(network => (string[])[.. secrets[network.Key], network.Key])
            .Concat(People.Where(other => other != person && !members.Values.Any(network => network.Contains(person) && network.Contains(other))).Select(Mark));

        private string Mark(Coordinator person) => $"punt {name}{People.ToList().IndexOf(person)}x";

        /// <summary>Fails when a row of a network is by anyone else than its members, or when somebody became one.</summary>
        public async Task HoldsAsync()
        {
            var now = await rows.AgainAsync();
            foreach (var (network, known) in members)
            {
                var ids = known.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
                var own = now.All.Where(row => row.PartitionKey.EndsWith("|" + network, StringComparison.Ordinal)).ToList();
                Assert.Equal(ids.Order(), own.Where(row => row.RowKey.StartsWith("member|", StringComparison.Ordinal)).Select(row => row.RowKey["member|".Length..]).Order());
                Assert.All(own.Where(row => row.ContainsKey("By") && row.GetString("By") != "bot"), row => Assert.Contains(row.GetString("By")!, ids));
                // The members wrote more, so that there was something to go wrong.
                Assert.True(own.Count(IsOfLog) > rows.All.Count(row => row.PartitionKey.EndsWith("|" + network, StringComparison.Ordinal) && IsOfLog(row)));
            }

            var all = People.Select(person => "person|" + person.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(now.People, row => Assert.Contains(row.RowKey, all));
        }

        private static bool IsOfLog(TableEntity row) => row.RowKey.StartsWith("~log|", StringComparison.Ordinal);

        private async Task AddAsync(Coordinator owner, string title, string secret, Coordinator colleague)
        {
            await owner.StartsAtATextAsync(title);
            await owner.TypesAsync(secret);
            var code = await owner.InvitesAsync();
            await colleague.TypesAllAsync("ik heb een code", code, "verder");
            var network = Wish.Button(colleague, "answer")["value"]!["action"]!["data"]!["network"]!.ToString();
            secrets[network] = [title, secret];
            members[network] = [owner, colleague];
        }
    }
}
