using System.Security.Cryptography;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations;

/// <summary>Where calendar files are fetched from.</summary>
/// <param name="find">The address that tokens follow, ending in a slash; null while the bot does not know where browsers can reach it.</param>
public sealed class CalendarAddress(Func<Uri?> find)
{
    /// <summary>The address now.</summary>
    public Uri? Value => find();
}

/// <summary>Links to calendar files: each for an hour, and once.</summary>
internal sealed class CalendarLinks(INetworkStore store)
{
    /// <summary>Makes a link to one moment or to all; it works once it is issued.</summary>
    public static void Make(NetworkTurn turn, MomentId? moment)
    {
        if (moment is { } one && !turn.Network.Moments.ContainsKey(one))
        {
            turn.Tell(new AlreadyHandled());
            return;
        }

        if (CalendarFiles.IsEmpty(turn.Network, moment))
        {
            turn.Tell(PlainNotice.NothingForAFile);
            turn.Show(new AgendaScreen());
            return;
        }

        if (turn.CalendarAddress is null)
        {
            turn.Tell(PlainNotice.NoPublicAddress);
            return;
        }

        // A hundred and sixty bits: nobody guesses one.
        turn.Show(new CalendarFileScreen(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20)), turn.Now + CalendarLink.Life, moment));
        turn.Remember(turn.Me.Position);
    }

    /// <summary>Stores the link that a view shows, if it shows one; after the network's own transaction, so that a turn decided again leaves none behind.</summary>
    public async Task IssueAsync(View view, Network network, CancellationToken cancellationToken)
    {
        if (view.Screen is CalendarFileScreen file)
            await store.SaveLinkAsync(new CalendarLink(file.Token, network.Key, file.Moment, file.Expires), cancellationToken);
    }
}
