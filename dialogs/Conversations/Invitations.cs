using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations;

/// <summary>Inviting a colleague by code: one code for one person, for seven days, within the tenant.</summary>
internal sealed class Invitations(GuideContent guide, INetworkStore store)
{
    // Forty bits of code against five guesses an hour: guessing is hopeless, mistyping is not punished.
    public const int MostFailures = 5;

    private static readonly TimeSpan FailureWindow = TimeSpan.FromHours(1);

    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>Invites a colleague to the network of a turn. The code works once it is issued.</summary>
    public static void Invite(NetworkTurn turn)
    {
        turn.Network.LogInvitation(turn.Me.Id, turn.Now);
        turn.Show(new InvitationScreen(InvitationCode.Make(), turn.Now + Life));
    }

    /// <summary>
    /// Stores the code that a view shows, if it shows one. This follows the network's own transaction: a turn that has to decide again leaves
    /// no code behind that nobody was told, and a delivery that comes again completes what broke off in between.
    /// </summary>
    /// <exception cref="StoreConflictException">The code is that of another invitation.</exception>
    public async Task IssueAsync(View view, Network network, PersonId by, CancellationToken cancellationToken)
    {
        if (view.Screen is not InvitationScreen screen)
            return;
        var (tenant, id) = network.Key;
        try
        {
            await store.SaveInvitationAsync(
                new Invitation(tenant, screen.Code, new NetworkName(id, network.Head.Name), by, screen.Expires), cancellationToken);
        }
        catch (StoreConflictException)
        {
            if (await store.LoadInvitationAsync(tenant, screen.Code, cancellationToken) is not { } issued || issued.Network.Id != id || issued.By != by)
                throw;
        }
    }

    /// <summary>Minutes until the person may try a code again; null when she may.</summary>
    public static int? WaitOf(PersonRecord person, DateTimeOffset now) =>
        person.FailedCodes.Count >= MostFailures && now - person.FailedCodes[MostFailures - 1] is var since && since < FailureWindow
            ? (int)Math.Ceiling((FailureWindow - since).TotalMinutes)
            : null;

    /// <summary>Lets a person join by code; the network is null when the code gives no way in.</summary>
    public async Task<(Network? Network, PlainNotice Notice)> JoinAsync(PersonRecord person, string typed, Visit visit, CancellationToken cancellationToken)
    {
        if (!InvitationCode.TryRead(typed, out var code) || await store.LoadInvitationAsync(person.Key.Tenant, code, cancellationToken) is not { } invitation)
            return (null, PlainNotice.CodeUnknown);
        if (invitation.UsedBy is { } user && user != person.Key.Person)
            return (null, PlainNotice.CodeUsed);
        if (invitation.Expires <= visit.Now)
            return (null, PlainNotice.CodeExpired);
        if (await store.LoadAsync(new NetworkKey(person.Key.Tenant, invitation.Network.Id), cancellationToken) is not { } network)
            return (null, PlainNotice.CodeUnknown);

        if (network.Members.TryGetValue(person.Key.Person, out var me))
            return (network, await ReturnAsync(network, me, person, visit, cancellationToken));

        if (invitation.UsedBy is null)
            await store.SaveInvitationAsync(invitation with { UsedBy = person.Key.Person }, cancellationToken);
        var beginning = Beginning(network, visit);
        network.Join(Newcomer(person, visit, beginning, new View(PlaceScreens.Of(beginning), [new Plain(PlainNotice.NetworkJoined)])));
        await store.SaveAsync(network, cancellationToken);
        return (network, PlainNotice.NetworkJoined);
    }

    private async Task<PlainNotice> ReturnAsync(Network network, Member me, PersonRecord person, Visit visit, CancellationToken cancellationToken)
    {
        // An earlier delivery of the same message made her a member.
        if (me.Position.Recent.Contains(visit.Incoming.Operation))
            return PlainNotice.NetworkJoined;
        var view = new View(PlaceScreens.Of(me.Position.Place), [new Plain(PlainNotice.AlreadyMember)]);
        network.Put(me.Arriving(person, visit.Incoming.Operation, visit.Incoming.Conversation).After(visit.Incoming.Operation, view.Write(), visit.Now));
        await store.SaveAsync(network, cancellationToken);
        return PlainNotice.AlreadyMember;
    }

    /// <summary>A coordinator who comes to a network with this turn.</summary>
    public static Member Newcomer(PersonRecord person, Visit visit, Place place, View view)
    {
        var position = new Position([place], true, Together.Alone, visit.Now, [], null)
            .Arriving(person, visit.Incoming.Operation)
            .After(visit.Incoming.Operation, view.Write(), visit.Now);
        return new Member(visit.Incoming.Person.Person, visit.Incoming.Name, visit.Now, position)
        {
            Conversation = visit.Incoming.Conversation,
            IsQuiet = person.IsQuiet,
        };
    }

    // A newcomer begins where the network is, not where it once began.
    private Place Beginning(Network network, Visit visit)
    {
        var route = new Route(guide, network, DutchTime.Day(visit.Now));
        if (route.Outcome() is { } outcome)
            return new AtOutcome(outcome.Id);
        return route.Next(null) is { } next
            ? new AtQuestion(next.Id, network.Answers.GetValueOrDefault(next.Id)?.Version ?? 0)
            : new AtEnd();
    }
}
