namespace Sleutelnet.Bot.Tests.Surface;

/// <summary>A fact that can only be judged where the listings of the packages' public surfaces are.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ListingFactAttribute : FactAttribute
{
    public ListingFactAttribute()
    {
        if (Listings.Folder is null)
        {
            Skip = "The folder ../shared/sdk-api with the listings of the packages' public surfaces is not here.";
        }
    }
}
