using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Transactions;

/// <summary>The kinds of things a person does that change something, each up to the point where the channel delivers it.</summary>
internal static partial class Wish
{
    /// <summary>What it is called, how many lines it adds to the log, and how to come to it.</summary>
    private static readonly (string Name, int Logged, Func<Coordinator, SharedBot, Task<JsonObject>> Prepare)[] All =
    [
        ("answer by typing", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "We zoeken contact met jongeren.");
        }),
        ("answer by card", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Button(noor, "answer", ("value", "We zoeken contact met ouderen."));
        }),
        ("put a question off", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "later");
        }),
        ("skip", 0, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "overslaan");
        }),
        ("say that a question does not suit", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "past niet bij ons: we bestaan al jaren");
        }),
        ("take back an answer", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("Het eerste antwoord.");
            await noor.GoesToAsync("goal.issue");
            await noor.TypesAsync("Het tweede antwoord.");
            return Message(noor, "ongedaan");
        }),
        ("put an answer back", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("Het eerste antwoord.");
            await noor.GoesToAsync("goal.issue");
            await noor.TypesAsync("Het tweede antwoord.");
            await noor.TypesAsync("historie vraagstuk");
            var row = CardText.Pressable(noor.Card).First(press => press["verb"]!.ToString() == "restore");
            return noor.Press("restore", row["data"]!.DeepClone().AsObject());
        }),
        ("count in a register", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("wij vroegen");
            return Message(noor, "1");
        }),
        ("count what is confidential", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            foreach (var said in (string[])["exitgesprek", "1", "ja", "nee"])
                await noor.TypesAsync(said);
            return Message(noor, "ja");
        }),
        .. Evaluating(),
        ("begin a round", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("We zoeken contact met jongeren.");
            await noor.TypesAsync("opnieuw inrichten");
            return Button(noor, "beginRound");
        }),
        ("accept a signal", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.SettlesAsync("wie meedenkt", "ambtenaren");
            return Message(noor, "klopt voor ons, omdat we klein beginnen");
        }),
        ("pass a gate", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("ga naar 1.3");
            return Message(noor, "toch doorgaan, omdat het college in maart beslist");
        }),
        ("take in a network", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            await noor.TypesAsync("draait al");
            return Message(noor, "2");
        }),
        ("choose between two answers", 1, async (noor, shared) =>
        {
            await noor.StartsAtATextAsync();
            var colleague = new Coordinator(shared.Bot, noor.Tenant, "Amir");
            await colleague.TypesAsync(await noor.InvitesAsync());
            await colleague.GoesToAsync("goal.issue");
            await noor.GoesToAsync("goal.issue");
            await colleague.TypesAsync("Er is spanning tussen buurten.");
            await noor.TypesAsync("Jongeren doen klusjes voor criminelen.");
            return Message(noor, "2");
        }),
        ("ask for a new network", 0, async (noor, _) =>
        {
            await noor.InstallsAsync();
            return Message(noor, "nieuw netwerk");
        }),
        ("ask for a second network", 0, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "nieuw netwerk");
        }),
        ("name a network", 0, async (noor, _) =>
        {
            await noor.TypesAsync("nieuw netwerk");
            return Message(noor, "Netwerk Waterveen-Zuid");
        }),
        ("name a network on the card", 0, async (noor, _) =>
        {
            await noor.TypesAsync("nieuw netwerk");
            return Button(noor, "setUp", ("value", "Netwerk Waterveen-Zuid"));
        }),
        ("name the municipality", 1, async (noor, _) =>
        {
            await noor.TypesAsync("nieuw netwerk");
            await noor.TypesAsync("Netwerk Waterveen-Zuid");
            return Message(noor, "Waterveen");
        }),
        ("invite", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync();
            return Message(noor, "uitnodigen");
        }),
        ("join", 1, async (noor, shared) => Message(noor, await CodeAsync(noor, shared))),
        ("join after asking", 1, async (noor, shared) =>
        {
            await noor.TypesAsync("code");
            return Message(noor, await CodeAsync(noor, shared));
        }),
        ("mistype a code", 0, async (noor, _) =>
        {
            await noor.TypesAsync("code");
            return Message(noor, "AAAA-AAAA");
        }),
        ("switch to the other network", 0, async (noor, _) =>
        {
            await TwoNetworksAsync(noor);
            return Message(noor, "wissel");
        }),
        ("switch by name", 0, async (noor, _) =>
        {
            await TwoNetworksAsync(noor);
            return Message(noor, "wissel Noord");
        }),
        ("switch by row", 0, async (noor, _) =>
        {
            await TwoNetworksAsync(noor);
            await noor.TypesAsync("netwerken");
            var row = CardText.Pressable(noor.Card).First(press => press["verb"]!.ToString() == "switch");
            return noor.Press("switch", row["data"]!.DeepClone().AsObject());
        }),
        ("answer on a card of the other network", 1, async (noor, _) =>
        {
            await noor.StartsAtATextAsync("Noord");
            var press = Button(noor, "answer", ("value", "Een oude kaart."));
            await noor.StartsAtATextAsync("Zuid");
            return press;
        }),
    ];

    public static IEnumerable<string> AllNames => All.Select(wish => wish.Name);

    public static TheoryData<string> Names => [.. AllNames];

    public static (int Logged, Func<Coordinator, SharedBot, Task<JsonObject>> Prepare) Find(string name) =>
        All.Where(wish => wish.Name == name).Select(wish => (wish.Logged, wish.Prepare)).Single();
}
