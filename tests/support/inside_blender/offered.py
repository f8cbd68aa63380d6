"""Installs what the dashboard offers, as a person does, and then the same with another address."""

import importlib

import bpy
from inside import ARGUMENTS, NAME, tell


def installed(module):
    """What a person sees in the add-on's preferences."""
    chosen = bpy.context.preferences.addons[module].preferences
    return [chosen.host, chosen.port, chosen.token]


def install(path):
    if bpy.app.version < (4, 2, 0):
        bpy.ops.preferences.addon_install(filepath=path, overwrite=True)
        assert bpy.ops.preferences.addon_enable(module=NAME) == {"FINISHED"}
        return NAME
    done = bpy.ops.extensions.package_install_files(
        filepath=path, repo="user_default", enable_on_install=True
    )
    assert done == {"FINISHED"}, done
    return f"bl_ext.user_default.{NAME}"


def install_by_link(address):
    """What dropping the link comes to: its repository is added and read, then it is installed."""
    bpy.context.preferences.system.use_online_access = True
    bpy.ops.preferences.extension_repo_add(name="farm", remote_url=address, type="REMOTE")
    repos = bpy.context.preferences.extensions.repos
    index = next(i for i, repo in enumerate(repos) if repo.remote_url == address)
    assert bpy.ops.extensions.repo_sync(repo_index=index) == {"FINISHED"}
    done = bpy.ops.extensions.package_install(repo_index=index, pkg_id=NAME, enable_on_install=True)
    assert done == {"FINISHED"}, done
    return f"bl_ext.{repos[index].module}.{NAME}"


def farm_seen_by(module, address):
    """What its panel is told of the farm whose dashboard offers it."""
    panel = importlib.import_module(module)
    return panel.look_at_farm(panel.make_target(address, 0, "")).state


module = install(ARGUMENTS["first"])
tell("first", installed(module))
chosen = bpy.context.preferences.addons[module].preferences
panel = importlib.import_module(module)
tell("dashboard", panel.target().dashboard)
tell("farm", farm_seen_by(module, ARGUMENTS["repository"]))
chosen.token = "kept"
tell("second", installed(install(ARGUMENTS["second"])))
bpy.context.preferences.addons[module].preferences.host = "typed.example"
tell("typed", installed(install(ARGUMENTS["first"])))
bpy.ops.preferences.addon_disable(module=module)
if bpy.app.version >= (4, 2, 0):
    module = install_by_link(ARGUMENTS["repository"])
    tell("by_link", installed(module))
    tell("farm_by_link", farm_seen_by(module, ARGUMENTS["repository"]))
