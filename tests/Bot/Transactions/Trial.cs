using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>A wish that is about to be delivered, and what it led to for someone with whom nothing went wrong.</summary>
internal sealed class Trial
{
    private readonly Rows before;
    private readonly int logged;
    private readonly JsonNode expected;

    private Trial(Coordinator person, JsonObject activity, Rows before, int logged, JsonNode expected) =>
        (Person, Activity, this.before, this.logged, this.expected) = (person, activity, before, logged, expected);

    public Coordinator Person { get; }

    public JsonObject Activity { get; }

    public static async Task<Trial> PrepareAsync(string wish, SharedBot shared)
    {
        var (logged, prepare) = Wish.Find(wish);
        var (_, expected) = await shared.Bot.DeliverAsync(await prepare(shared.Coordinator(), shared));
        var person = shared.Coordinator();
        var activity = await prepare(person, shared);
        return new Trial(person, activity, await Rows.OfAsync(person.Tenant), logged, expected!);
    }

    /// <summary>The same reply as where nothing went wrong, and the log grew by what the wish adds; gives what is stored now.</summary>
    public async Task<Rows> HadItsEffectOnceAsync(JsonNode? card)
    {
        var after = await before.AgainAsync();
        Assert.Equal(Wish.WithoutCode(CardText.Of(expected)), Wish.WithoutCode(CardText.Of(card!)));
        Assert.Equal(before.Log.Count + logged, after.Log.Count);
        return after;
    }
}
