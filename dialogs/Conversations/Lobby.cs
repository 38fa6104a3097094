using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>
/// What happens between networks: welcome, starting one, joining one, switching. It spans more than one partition, so each step is
/// written in an order in which a delivery that comes again completes what was begun.
/// </summary>
internal sealed class Lobby(GuideContent guide, INetworkStore store)
{
    private readonly Invitations invitations = new(guide, store);

    /// <summary>Handles a turn of a person who is at no network.</summary>
    public Task<LobbyResult> HandleAsync(PersonRecord person, Command command, Visit visit, CancellationToken cancellationToken) => (command, person.Setup) switch
    {
        (Stop, not null) => AskAsync(person, null, person.Current is null ? new WelcomeScreen() : new StoppedScreen(), visit, cancellationToken),
        (Stop, _) => SayAsync(person, new StoppedScreen()),
        (ShowHelp, _) => SayAsync(person, new HelpScreen()),
        (ShowPrivacy, _) => SayAsync(person, new PrivacyScreen()),
        (NotYet { Wish: not Unbuilt.Other } notYet, _) => SayAsync(person, ScreenOf(person), new CannotYet(notYet.Wish)),
        (ListNetworks, _) => SayAsync(person, new NetworksScreen()),
        (NewNetwork { Name: { } name }, _) => NameAsync(person, name, visit, cancellationToken),
        (NewNetwork, _) => AskAsync(person, new NamingNetwork(), new NetworkNameScreen(), visit, cancellationToken),
        (EnterCode { Code: { } code }, _) => JoinAsync(person, code, visit, cancellationToken),
        (EnterCode, _) => AskAsync(person, new EnteringCode(), new CodeScreen(), visit, cancellationToken),
        (SwitchNetwork to, _) => SwitchAsync(person, to, visit, cancellationToken),
        (SetUp { Step: SetUp.Name } form, NamingNetwork) => NameAsync(person, form.Value, visit, cancellationToken),
        (SetUp { Step: SetUp.Municipality } form, NamingMunicipality naming) => StartAsync(person, naming, form.Value, visit, cancellationToken),
        (SetUp { Step: SetUp.Code } form, EnteringCode) => JoinAsync(person, form.Value, visit, cancellationToken),
        (SetUp, _) => SayAsync(person, ScreenOf(person), new AlreadyHandled()),
        (Say say, NamingNetwork) => NameAsync(person, say.Text, visit, cancellationToken),
        (Say say, NamingMunicipality naming) => StartAsync(person, naming, say.Text, visit, cancellationToken),
        (Say say, EnteringCode) => JoinAsync(person, say.Text, visit, cancellationToken),
        (Say say, null) when InvitationCode.LooksLikeOne(say.Text) => JoinAsync(person, say.Text, visit, cancellationToken),
        _ when person.Stamp is null => AskAsync(person, null, new WelcomeScreen(), visit, cancellationToken),
        (Greet or Continue, _) => SayAsync(person, ScreenOf(person)),
        (Say, _) => SayAsync(person, ScreenOf(person), new Plain(PlainNotice.NotUnderstood)),
        _ => SayAsync(person, ScreenOf(person), new Plain(PlainNotice.NeedsNetworkFirst)),
    };

    /// <summary>Handles a command that leads away from a network.</summary>
    public async Task<LobbyResult> LeaveAsync(Network network, Command command, Visit visit, CancellationToken cancellationToken)
    {
        var person = await visit.PersonInAsync(store, cancellationToken);
        if (command is NewNetwork or EnterCode)
            person = await StepOutAsync(person, network, cancellationToken);
        return await HandleAsync(person, command, visit, cancellationToken);
    }

    /// <summary>Makes a network the one the person works on: first she leaves the old one, then her own record says so.</summary>
    public async Task<PersonRecord> ArriveAsync(PersonRecord person, Network network, Visit visit, CancellationToken cancellationToken)
    {
        if (person.Current is { } left && left != network.Key.Network
            && await store.LoadReadableAsync(new NetworkKey(person.Key.Tenant, left), cancellationToken) is { } old)
            person = await StepOutAsync(person, old, cancellationToken);

        var name = new NetworkName(network.Key.Network, network.Head.Name);
        return await store.SavePersonAsync(
            person.After(visit.Incoming.Operation, "") with
            {
                Name = visit.Incoming.Name,
                Conversation = visit.Incoming.Conversation,
                Current = name.Id,
                Networks = [.. person.Networks.Where(other => other.Id != name.Id), name],
                Setup = null,
            },
            cancellationToken);
    }

    /// <summary>What is said to a delivery that was handled outside any network before.</summary>
    public static View Again(PersonRecord person, string operation) =>
        (person.Recent is [var newest, ..] && newest == operation ? View.Read(person.Reply) : null) ?? new View(ScreenOf(person), [new AlreadyHandled()]);

    private async Task<PersonRecord> StepOutAsync(PersonRecord person, Network network, CancellationToken cancellationToken)
    {
        if (!network.Members.TryGetValue(person.Key.Person, out var me))
            return person;
        if (!me.Position.Here)
            return person with { IsQuiet = me.IsQuiet };
        network.Put(me with { Position = me.Position with { Here = false } });
        await store.SaveAsync(network, cancellationToken);
        return person.Leaving(me);
    }

    private static Task<LobbyResult> SayAsync(PersonRecord person, Screen screen, params Notice[] notices) =>
        Task.FromResult(new LobbyResult(person, new View(screen, notices)));

    private async Task<LobbyResult> AskAsync(PersonRecord person, Setup? setup, Screen screen, Visit visit, CancellationToken cancellationToken, params Notice[] notices)
    {
        var view = new View(screen, [.. visit.Notices, .. notices]);
        var saved = await store.SavePersonAsync(
            person.After(visit.Incoming.Operation, view.Write()) with { Name = visit.Incoming.Name, Conversation = visit.Incoming.Conversation, Setup = setup },
            cancellationToken);
        return new LobbyResult(saved, view);
    }

    private Task<LobbyResult> NameAsync(PersonRecord person, string typed, Visit visit, CancellationToken cancellationToken)
    {
        var name = Names.OneLine(typed);
        return Names.Problem(name) is { } problem
            ? AskAsync(person, new NamingNetwork(), new NetworkNameScreen(), visit, cancellationToken, new Plain(problem))
            : AskAsync(person, new NamingMunicipality(name, Guid.NewGuid().ToString("N")), new MunicipalityScreen(), visit, cancellationToken);
    }

    private async Task<LobbyResult> StartAsync(PersonRecord person, NamingMunicipality naming, string typed, Visit visit, CancellationToken cancellationToken)
    {
        var municipality = Names.OneLine(typed);
        if (Names.Problem(municipality) is { } problem)
            return await AskAsync(person, naming, new MunicipalityScreen(), visit, cancellationToken, new Plain(problem));

        var first = new AtQuestion(guide.Questions[0].Id, 0);
        var view = new View(new QuestionScreen(first.Question), [new Plain(PlainNotice.NetworkStarted)]);
        var head = new NetworkHead(new NetworkKey(person.Key.Tenant, naming.Network), naming.Name, municipality, visit.Now);
        var network = Network.Start(head, Invitations.Newcomer(person, visit, first, view));
        try
        {
            await store.SaveAsync(network, cancellationToken);
        }
        catch (StoreConflictException)
        {
            // An earlier delivery came as far as this and no further: its network is the one.
            network = await store.LoadAsync(head.Key, cancellationToken) ?? throw new InvalidOperationException("A network exists and does not.");
        }

        return new LobbyResult(await ArriveAsync(person, network, visit, cancellationToken), view, network);
    }

    private async Task<LobbyResult> JoinAsync(PersonRecord person, string typed, Visit visit, CancellationToken cancellationToken)
    {
        if (Invitations.WaitOf(person, visit.Now) is { } minutes)
            return await AskAsync(person, person.Setup, new CodeScreen(), visit, cancellationToken, new CodeWait(minutes));

        var (network, notice) = await invitations.JoinAsync(person, typed, visit, cancellationToken);
        if (network is null)
        {
            var failed = person with { FailedCodes = [visit.Now, .. person.FailedCodes.Take(Invitations.MostFailures - 1)] };
            return await AskAsync(failed, new EnteringCode(), new CodeScreen(), visit, cancellationToken, new Plain(notice));
        }

        var view = new View(PlaceScreens.Of(network.Members[person.Key.Person].Position.Place), [new Plain(notice)]);
        return new LobbyResult(await ArriveAsync(person, network, visit, cancellationToken), view, network);
    }

    private async Task<LobbyResult> SwitchAsync(PersonRecord person, SwitchNetwork to, Visit visit, CancellationToken cancellationToken)
    {
        var found = to switch
        {
            { Network: { } id } => person.Networks.Where(network => network.Id == id).ToArray(),
            { Words: { } words } => Names.Find(person.Networks, words),
            // The same wish once more: she is on her way already, and must not be sent back.
            _ when person.Recent.Contains(visit.Incoming.Operation) => person.Networks.Where(network => network.Id == person.Current).ToArray(),
            _ => person.Networks.Count == 2 ? [.. person.Networks.Where(network => network.Id != person.Current)] : [],
        };
        if (found.Length != 1 || await store.LoadAsync(new NetworkKey(person.Key.Tenant, found[0].Id), cancellationToken) is not { } network
            || !network.Members.TryGetValue(person.Key.Person, out var me))
        {
            return to is { Words: null, Network: null }
                ? await SayAsync(person, new NetworksScreen())
                : await SayAsync(person, new NetworksScreen(), new Plain(found.Length > 1 ? PlainNotice.SeveralSuchNetworks : PlainNotice.NoSuchNetwork));
        }

        var view = new View(PlaceScreens.Of(me.Position.Place), [new Plain(PlainNotice.NetworkSwitched)]);
        var arrived = await ArriveAsync(person, network, visit, cancellationToken);
        network.Put(me.Arriving(arrived, visit.Incoming.Operation, visit.Incoming.Conversation).After(visit.Incoming.Operation, view.Write(), visit.Now));
        await store.SaveAsync(network, cancellationToken);
        return new LobbyResult(arrived, view, network);
    }

    private static Screen ScreenOf(PersonRecord person) => person.Setup switch
    {
        NamingNetwork => new NetworkNameScreen(),
        NamingMunicipality => new MunicipalityScreen(),
        EnteringCode => new CodeScreen(),
        _ => person.Networks.Count > 0 ? new NetworksScreen() : new WelcomeScreen(),
    };
}
