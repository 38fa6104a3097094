using Microsoft.Bot.Builder;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations;

/// <summary>
/// Answers one turn as one transaction: read the network, decide in memory, write everything at once, and only then speak. Whoever
/// wrote in between makes it read and decide again.
/// </summary>
public sealed class Assistant(GuideContent guide, INetworkStore store, TimeProvider clock)
{
    private const int Attempts = 6;

    private readonly CommandReader reader = new(guide);
    private readonly PressReader presses = new(guide);
    private readonly NetworkConversation conversation = new();
    private readonly Lobby lobby = new(guide, store);
    private readonly Invitations invitations = new(guide, store);
    private readonly CurrentNetworks current = new();

    /// <summary>Answers what a person did; null when nothing is to be said.</summary>
    /// <param name="incoming">What was done.</param>
    /// <param name="context">The turn of the channel, for the dialogs.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    /// <exception cref="StoreConflictException">Others kept writing first; nothing of this turn was stored.</exception>
    public async Task<Reply> RespondAsync(Incoming incoming, ITurnContext context, CancellationToken cancellationToken)
    {
        var (cleaned, changed) = Clean(incoming);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(cleaned, changed, context, cancellationToken);
            }
            catch (StoreConflictException) when (attempt < Attempts)
            {
                // Apart by chance, so that two turns do not meet again and again.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 25 * attempt)), clock, cancellationToken);
            }
        }
    }

    /// <summary>What is said when a turn failed; never the exception's own text.</summary>
    public static Reply Apologise(Exception exception) => CardRenderer.Compose(
        CardRenderer.Draw(new Page(
            PagePhrases.TroubleTitle,
            [new Block(new Paragraph(exception is StoreConflictException ? PagePhrases.Busy : PagePhrases.Trouble))],
            [new Button(PagePhrases.Continue, Verbs.Continue, [], "positive")])),
        [], null, PagePhrases.TroubleTitle);

    private async Task<Reply> TryAsync(Incoming incoming, bool changed, ITurnContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var visit = new Visit(incoming, changed, now);
        if (NetworkOf(incoming) is { } id)
        {
            var network = await store.LoadAsync(new NetworkKey(incoming.Person.Tenant, id), cancellationToken);
            if (network?.Members.GetValueOrDefault(incoming.Person.Person) is { Position.Here: true })
                return await InNetworkAsync(network, visit, context, cancellationToken);
            current.Forget(incoming.Person);
            if (incoming.Input is Pressed)
                return await FromElsewhereAsync(network, visit, context, cancellationToken);
        }

        var person = await store.LoadPersonAsync(incoming.Person, cancellationToken) ?? PersonRecord.New(incoming.Person, incoming.Name);
        if (person.Setup is null && person.Current is { } last
            && await store.LoadAsync(new NetworkKey(incoming.Person.Tenant, last), cancellationToken) is { } theirs
            && theirs.Members.TryGetValue(incoming.Person.Person, out var me))
        {
            if (!me.Position.Here)
                theirs.Put(me with { Position = me.Position with { Here = true } });
            return await InNetworkAsync(theirs, visit, context, cancellationToken);
        }

        return await InLobbyAsync(person, visit, cancellationToken);
    }

    // A card of a network the person is not at: of one that she works on at other times, or of one that is none of hers.
    private async Task<Reply> FromElsewhereAsync(Network? network, Visit visit, ITurnContext context, CancellationToken cancellationToken)
    {
        var person = await store.LoadPersonAsync(visit.Incoming.Person, cancellationToken) ?? PersonRecord.New(visit.Incoming.Person, visit.Incoming.Name);
        if (network is null || !network.Members.TryGetValue(visit.Incoming.Person.Person, out var me))
            return LobbyPages.Draw(new View(person.Networks.Count > 0 ? new NetworksScreen() : new WelcomeScreen(), [new Plain(PlainNotice.NotAMember)]), person);

        visit.Notices.Add(new Plain(PlainNotice.NetworkSwitched));
        await lobby.ArriveAsync(person, network, visit, cancellationToken);
        network.Put(me with { Position = me.Position with { Here = true } });
        return await InNetworkAsync(network, visit, context, cancellationToken);
    }

    private async Task<Reply> InNetworkAsync(Network network, Visit visit, ITurnContext context, CancellationToken cancellationToken)
    {
        var incoming = visit.Incoming;
        var me = network.Members[incoming.Person.Person];
        current.Remember(incoming.Person, network.Key.Network);
        if (me.Position.Recent.Contains(incoming.Operation))
            return Again(network, me, incoming.Operation, visit.Now);

        var command = CommandOf(incoming, AskedOf(me.Position.Place));
        if (command is ListNetworks or SwitchNetwork or NewNetwork or EnterCode)
        {
            current.Forget(incoming.Person);
            var left = await lobby.LeaveAsync(network, command, visit, cancellationToken);
            return left.Network is { } other ? Draw(left.View, other, visit) : LobbyPages.Draw(left.View, left.Person);
        }

        var turn = new NetworkTurn(guide, network, incoming.Person.Person, command ?? new Continue(), visit.Now);
        foreach (var notice in visit.Notices)
            turn.Tell(notice);
        if (command is null)
            turn.Tell(PlainNotice.NotHere);
        if (command is SetUp)
            turn.Tell(new AlreadyHandled());
        if (command is Invite)
            await invitations.InviteAsync(turn, cancellationToken);
        else
            await conversation.RunAsync(context, turn, cancellationToken);
        if (visit.CharactersRemoved && network.Changes.Count > 0)
            turn.Tell(PlainNotice.InvisibleRemoved);

        var view = new View(turn.Screen!, turn.Notices);
        if (network.Changes.Count > 0)
        {
            turn.Remember(turn.Me.Position.After(incoming.Operation, view.Write(), visit.Now));
            await store.SaveAsync(network, cancellationToken);
        }

        return NetworkScreens.Draw(view, new Scene(guide, network, incoming.Person.Person, visit.Now, Refused(turn)));
    }

    private async Task<Reply> InLobbyAsync(PersonRecord person, Visit visit, CancellationToken cancellationToken)
    {
        if (person.Recent.Contains(visit.Incoming.Operation) && View.Read(person.Reply) is { } said && person.Recent[0] == visit.Incoming.Operation)
            return LobbyPages.Draw(said, person);
        var command = CommandOf(visit.Incoming, null) ?? new Greet();
        var result = await lobby.HandleAsync(person, command, visit, cancellationToken);
        if (result.Network is not { } network)
            return LobbyPages.Draw(result.View, result.Person);
        current.Remember(visit.Incoming.Person, network.Key.Network);
        return Draw(result.View, network, visit);
    }

    // The same delivery once more: the same reply, drawn from what is stored, and no second effect.
    private Reply Again(Network network, Member me, string operation, DateTimeOffset now)
    {
        var said = me.Position.Recent[0] == operation ? View.Read(me.Position.Reply) : null;
        if (said is null)
        {
            var turn = new NetworkTurn(guide, network, me.Id, new Continue(), now);
            said = new View(PlaceScreens.Of(turn.Me.Position.Place), [new AlreadyHandled()]);
        }

        return NetworkScreens.Draw(said, new Scene(guide, network, me.Id, now));
    }

    private Reply Draw(View view, Network network, Visit visit) =>
        NetworkScreens.Draw(view, new Scene(guide, network, visit.Incoming.Person.Person, visit.Now));

    private Command? CommandOf(Incoming incoming, Question? asked) => incoming.Input switch
    {
        Typed typed => reader.Read(typed.Text, asked),
        Pressed pressed => presses.Read(pressed),
        _ => new Greet(),
    };

    private Question? AskedOf(Place place) => place is AtQuestion at ? guide.Find(at.Question) : null;

    private string? NetworkOf(Incoming incoming) => incoming.Input is Pressed pressed && pressed.Data.TryGetValue("network", out var id) && id.Length > 0
        ? id
        : current.Find(incoming.Person);

    private static FillIn? Refused(NetworkTurn turn) =>
        turn.Command is FillIn form && turn.Notices.Any(notice => notice is AnswerProblemNotice) ? form : null;

    private static (Incoming Cleaned, bool Changed) Clean(Incoming incoming)
    {
        switch (incoming.Input)
        {
            case Typed typed:
                var (text, changed) = TextCleaner.Clean(typed.Text);
                return (incoming with { Input = new Typed(text) }, changed);
            case Pressed pressed:
                var cleaned = pressed.Data.ToDictionary(pair => pair.Key, pair => TextCleaner.Clean(pair.Value));
                return (incoming with { Input = pressed with { Data = cleaned.ToDictionary(pair => pair.Key, pair => pair.Value.Text) } },
                    cleaned.Values.Any(value => value.Changed));
            default:
                return (incoming, false);
        }
    }
}

/// <summary>One attempt at a turn.</summary>
internal sealed record Visit(Incoming Incoming, bool CharactersRemoved, DateTimeOffset Now)
{
    /// <summary>What is to be said whatever the command leads to.</summary>
    public List<Notice> Notices { get; } = [];
}
