using Microsoft.Bot.Builder;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Conversations;

/// <summary>
/// Answers one turn as one transaction: read the network, decide in memory, write everything at once, and only then speak. Whoever
/// wrote in between makes it read and decide again.
/// </summary>
public sealed class Assistant(GuideContent guide, GuideSearch search, INetworkStore store, TimeProvider clock, CalendarAddress calendar)
{
    private readonly IncomingReader commands = new(guide, search);
    private readonly NetworkConversation conversation = new();
    private readonly Lobby lobby = new(guide, store);
    private readonly Invitations invitations = new(guide, store);
    private readonly CalendarLinks links = new(store);
    private readonly CurrentNetworks current = new();
    private readonly LogReader log = new(guide, store);
    private readonly ConflictRetries retries = new(clock);

    /// <summary>Answers what a person did.</summary>
    /// <param name="incoming">What was done.</param>
    /// <param name="context">The turn of the channel, for the dialogs.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    /// <exception cref="StoreConflictException">Others kept writing first; nothing of this turn was stored.</exception>
    public async Task<Reply> RespondAsync(Incoming incoming, ITurnContext context, CancellationToken cancellationToken)
    {
        var (cleaned, changed) = IncomingCleaner.Clean(incoming);
        return await retries.RunAsync(
            () => TryAsync(cleaned, changed, context, cancellationToken),
            () => NetworkOf(cleaned) ?? cleaned.Person.Person.Value,
            cancellationToken);
    }

    private async Task<Reply> TryAsync(Incoming incoming, bool changed, ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await WhereSheIsAsync(incoming, new Visit(incoming, changed, clock.GetUtcNow()), context, cancellationToken);
        }
        catch (NetworkUnreadableException)
        {
            return await BesideUnreadableAsync(new Visit(incoming, changed, clock.GetUtcNow()), cancellationToken);
        }
    }

    private async Task<Reply> WhereSheIsAsync(Incoming incoming, Visit visit, ITurnContext context, CancellationToken cancellationToken)
    {
        if (NetworkOf(incoming) is { } id)
        {
            // An id that we did not make names nothing, so nothing is asked of the store.
            var network = Guid.TryParseExact(id, "N", out _)
                ? await store.LoadAsync(new NetworkKey(incoming.Person.Tenant, id), cancellationToken)
                : null;
            if (network?.Members.GetValueOrDefault(incoming.Person.Person) is { Position.Here: true })
                return await InNetworkAsync(network, visit, context, cancellationToken);
            current.Forget(incoming.Person);
            if (incoming.Input is Pressed)
                return await FromElsewhereAsync(network, visit, context, cancellationToken);
        }

        var person = await visit.PersonInAsync(store, cancellationToken);
        if (person.Setup is null && person.Current is { } last
            && await store.LoadAsync(new NetworkKey(incoming.Person.Tenant, last), cancellationToken) is { } theirs
            && theirs.Members.TryGetValue(incoming.Person.Person, out var me))
        {
            if (!me.Position.Here)
                theirs.Put(me.Arriving(person, incoming.Operation, incoming.Conversation));
            return await InNetworkAsync(theirs, visit, context, cancellationToken);
        }

        return await InLobbyAsync(person, visit, cancellationToken);
    }

    // A card of a network the person is not at: of one that she works on at other times, or of one that is none of hers.
    private async Task<Reply> FromElsewhereAsync(Network? network, Visit visit, ITurnContext context, CancellationToken cancellationToken)
    {
        var person = await visit.PersonInAsync(store, cancellationToken);
        if (network is null || !network.Members.TryGetValue(visit.Incoming.Person.Person, out var me))
            return LobbyPages.Draw(new View(person.Networks.Count > 0 ? new NetworksScreen() : new WelcomeScreen(), [new Plain(PlainNotice.NotAMember)]), person);

        // A delivery that was handled takes nobody back to where she was then.
        var operation = visit.Incoming.Operation;
        if (me.Position.Recent.Contains(operation) || (person.Recent.Contains(operation) && person.Current != network.Key.Network))
            return await HandledAsync(person, visit, cancellationToken);

        visit.Notices.Add(new Plain(PlainNotice.NetworkSwitched));
        var arrived = await lobby.ArriveAsync(person, network, visit, cancellationToken);
        network.Put(me.Arriving(arrived, operation, visit.Incoming.Conversation));
        return await InNetworkAsync(network, visit, context, cancellationToken);
    }

    private async Task<Reply> HandledAsync(PersonRecord person, Visit visit, CancellationToken cancellationToken) =>
        person.Setup is null && person.Current is { } at
        && await store.LoadAsync(new NetworkKey(person.Key.Tenant, at), cancellationToken) is { } theirs
        && theirs.Members.TryGetValue(person.Key.Person, out var me)
            ? await AgainAsync(theirs, me, visit, cancellationToken)
            : LobbyPages.Draw(Lobby.Again(person, visit.Incoming.Operation), person);

    // The network she works on cannot be read. What needs no network goes on; for the rest she hears what is the matter.
    private async Task<Reply> BesideUnreadableAsync(Visit visit, CancellationToken cancellationToken)
    {
        current.Forget(visit.Incoming.Person);
        var person = await visit.PersonInAsync(store, cancellationToken);
        try
        {
            if (person.Setup is not null || commands.Read(visit.Incoming, []) is NewNetwork or EnterCode or SwitchNetwork)
                return await InLobbyAsync(person, visit, cancellationToken);
        }
        catch (NetworkUnreadableException)
        {
            // It is the one she wants to go to.
        }

        return LobbyPages.Draw(new View(new NetworksScreen(), [new Plain(PlainNotice.NetworkUnreadable)]), person);
    }

    private async Task<Reply> InNetworkAsync(Network network, Visit visit, ITurnContext context, CancellationToken cancellationToken)
    {
        var incoming = visit.Incoming;
        var me = network.Members[incoming.Person.Person];
        current.Remember(incoming.Person, network.Key.Network);
        if (me.Position.Recent.Contains(incoming.Operation))
            return await AgainAsync(network, me, visit, cancellationToken);

        var command = commands.Read(incoming, me.Position.Stack);
        if (command is ListNetworks or SwitchNetwork or NewNetwork or EnterCode)
        {
            current.Forget(incoming.Person);
            var left = await lobby.LeaveAsync(network, command, visit, cancellationToken);
            return left.Network is { } other ? Draw(left.View, other, visit) : LobbyPages.Draw(left.View, left.Person);
        }

        var turn = new NetworkTurn(guide, network, incoming.Person.Person, command ?? new Continue(), visit.Now)
        {
            Search = search,
            CalendarAddress = calendar.Value,
            Recalled = await log.ForAsync(command, network, me, visit.Now, cancellationToken),
        };
        foreach (var notice in visit.Notices)
            turn.Tell(notice);
        if (command is null)
            turn.Tell(PlainNotice.NotHere);
        if (command is SetUp)
            turn.Tell(new AlreadyHandled());
        if (command is Invite)
            Invitations.Invite(turn);
        else
            await conversation.RunAsync(context, turn, cancellationToken);
        if (visit.CharactersRemoved && network.Changes.Count > 0)
            turn.Tell(PlainNotice.InvisibleRemoved);

        Reached(network, incoming);
        var view = new View(turn.Screen!, turn.Notices);
        // Before anything is stored: who hears of trouble afterwards would do it once more.
        var part = await log.ForAsync(view, network, turn.Recalled, cancellationToken);
        if (network.Changes.Count > 0)
        {
            turn.Remember(turn.Me.Position.After(incoming.Operation, view.Write(), visit.Now));
            await store.SaveAsync(network, cancellationToken);
            await invitations.IssueAsync(view, network, incoming.Person.Person, cancellationToken);
            await links.IssueAsync(view, network, cancellationToken);
        }

        return NetworkScreens.Draw(view, new Scene(guide, network, incoming.Person.Person, visit.Now) { Search = search, CalendarAddress = calendar.Value, Route = turn.Route, Refused = turn.Refused(), Log = part });
    }

    // Whoever writes is reached where she writes, whatever was the matter before. An installation is noted in any case: the news that she
    // removed the bot before may come after it.
    private static void Reached(Network network, Incoming incoming)
    {
        var me = network.Members[incoming.Person.Person];
        if (me.Unreachable is not null || me.Conversation != incoming.Conversation || incoming.Input is Arrived)
            network.Put(me with { Conversation = incoming.Conversation, Unreachable = null });
    }

    private async Task<Reply> InLobbyAsync(PersonRecord person, Visit visit, CancellationToken cancellationToken)
    {
        if (person.Recent.Contains(visit.Incoming.Operation))
            return LobbyPages.Draw(Lobby.Again(person, visit.Incoming.Operation), person);
        var command = commands.Read(visit.Incoming, []) ?? new Greet();
        var result = await lobby.HandleAsync(person, command, visit, cancellationToken);
        if (result.Network is not { } network)
            return LobbyPages.Draw(result.View, result.Person);
        current.Remember(visit.Incoming.Person, network.Key.Network);
        return Draw(result.View, network, visit);
    }

    // The same delivery once more: the same reply, drawn from what is stored, and no second effect.
    private async Task<Reply> AgainAsync(Network network, Member me, Visit visit, CancellationToken cancellationToken)
    {
        var said = (me.Position.Recent is [var newest, ..] && newest == visit.Incoming.Operation ? View.Read(me.Position.Reply) : null)
            ?? new View(PlaceScreens.Of(me.Position.Place), [new AlreadyHandled()]);
        await invitations.IssueAsync(said, network, me.Id, cancellationToken);
        await links.IssueAsync(said, network, cancellationToken);
        return Draw(said, network, visit, await log.ForAsync(said, network, null, cancellationToken));
    }

    private Reply Draw(View view, Network network, Visit visit, LogPart? part = null) =>
        NetworkScreens.Draw(view, new Scene(guide, network, visit.Incoming.Person.Person, visit.Now) { Search = search, CalendarAddress = calendar.Value, Log = part ?? LogPart.None });

    private string? NetworkOf(Incoming incoming) => incoming.Input is Pressed pressed && pressed.Data.TryGetValue("network", out var id) && id.Length > 0
        ? id
        : current.Find(incoming.Person);
}
